package org.wiredesk.producer.parse.nitf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.Subject;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

/** Reads what an NITF document says of itself outside of {@code docdata}: title, slug, subjects, and the words of its body. */
final class NitfHead {

    private static final Set<String> SLUGS =
            Set.of("slug", "slugline", "ap-slug", "ap-slugline", "anpa-keyword", "ntbstikkord");
    private static final int DAY = 8;

    private final Element nitf;
    private final Element head;
    private final ItemDraft draft;

    NitfHead(Element nitf, ItemDraft draft) {
        this.nitf = nitf;
        this.head = child(nitf, "head");
        this.draft = draft;
    }

    /** The {@code docdata} element; an empty one if there is none. */
    Element docData() {
        return child(head, "docdata");
    }

    void read(NitfBody body) {
        Optional<String> title = head.element("title").flatMap(NitfLine::of);
        String headline = body.headline().or(() -> title).orElse("");
        draft.copy(headline, body.paragraphs());
        WireItem.Builder item = draft.fields();
        item.setSlug(slug(title, headline).orElse(null));
        item.setByline(body.byline().orElse(null));
        item.setDateline(body.dateline().orElse(null));
        item.setLocated(body.located().orElse(null));
        item.setLanguage(language().orElse(null));
        item.setSubjects(subjects());
        item.setGenres(objects("tobject.property")
                .flatMap(property -> property.attribute("tobject.property.type").stream())
                .distinct()
                .toList());
        item.setHistory(NitfHistory.of(List.of(head, docData()), new CommonFields(draft)));
        body.distributor().ifPresent(draft::sender);
    }

    /**
     * Gives the item a name made of slug and day where its agency gives it none.
     *
     * @return whether it has any name now
     */
    boolean identity() {
        if (draft.fields().hasAgencyId()) {
            return true;
        }
        String slug =
                Optional.ofNullable(draft.fields().getSlug()).map(SlugStem::of).orElse("");
        String day = docData()
                .element("date.issue")
                .flatMap(issue -> issue.attribute("norm"))
                .map(norm -> norm.replace("-", ""))
                .map(norm -> norm.substring(0, Math.min(DAY, norm.length())))
                .orElse("");
        if (!slug.isEmpty()) {
            draft.contentKey(slug, day);
        }
        boolean keyed = draft.fields().getContentKey() != null;
        draft.warn(
                WarningKind.MISSING,
                "docdata/doc-id",
                keyed ? "There is no id; the story is known by slug and day." : "There is no id, and no slug either.");
        return keyed || !draft.fields().getAlternateIds().isEmpty();
    }

    /** What an agency calls its slug; else the title, where it is no headline. */
    private Optional<String> slug(Optional<String> title, String headline) {
        return head.elements("meta")
                .filter(meta -> SLUGS.contains(meta.attribute("name").orElse("").toLowerCase(Locale.ROOT)))
                .flatMap(meta -> meta.attribute("content").stream())
                .findFirst()
                .or(() -> title.filter(text -> !text.equals(headline)));
    }

    private Optional<String> language() {
        return nitf.attribute("xml:lang")
                .or(() -> nitf.attribute("baselang"))
                .or(() -> child(nitf, "body").attribute("xml:lang"));
    }

    private List<Subject> subjects() {
        Stream<Subject> numbered = objects("tobject.subject").flatMap(subject -> subject(subject).stream());
        Stream<Subject> classified = docData()
                .elements("identified-content")
                .flatMap(content -> content.elements("classifier"))
                .flatMap(classifier -> classifier(classifier).stream());
        return Stream.concat(numbered, classified).distinct().toList();
    }

    /** A subject by its number, which is eight digits even where the zero in front got lost; else by its letters. */
    private static Optional<Subject> subject(Element subject) {
        Optional<String> name = Stream.of("detail", "matter", "type")
                .flatMap(level -> subject.attribute("tobject.subject." + level).stream())
                .findFirst();
        Optional<Subject> numbered = subject.attribute("tobject.subject.refnum")
                .map(number -> number.length() == DAY - 1 ? "0" + number : number)
                .map(number -> new Subject("subj", number, name.orElse(null)));
        return numbered.or(() ->
                subject.attribute("tobject.subject.code").map(letters -> new Subject("", letters, name.orElse(null))));
    }

    private static Optional<Subject> classifier(Element classifier) {
        String scheme = classifier
                .attribute("idsrc")
                .or(() -> classifier.attribute("type"))
                .orElse("");
        return classifier
                .attribute("value")
                .map(value -> new Subject(scheme, value, NitfLine.of(classifier).orElse(null)));
    }

    private Stream<Element> objects(String name) {
        return head.elements("tobject").flatMap(object -> object.elements(name));
    }

    private static Element child(Element parent, String name) {
        return parent.element(name).orElseGet(() -> new Element(parent.namespace(), name, Map.of(), List.of()));
    }
}
