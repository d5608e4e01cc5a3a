package org.wiredesk.producer.parse.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.producer.parse.value.NewsCode;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.Subject;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

/** Reads {@code contentMeta}, what an item says of its text, and the text with it. */
final class G2ContentMeta {

    private final Element item;
    private final Element meta;
    private final G2Catalogs catalogs;
    private final ItemDraft draft;

    /**
     * For one item.
     *
     * @param item the element around {@code meta}; its {@code xml:lang} counts where {@code meta} names no language
     */
    G2ContentMeta(Element item, Element meta, G2Catalogs catalogs, ItemDraft draft) {
        this.item = item;
        this.meta = meta;
        this.catalogs = catalogs;
        this.draft = draft;
    }

    void read(G2Body body) {
        words(body);
        codes();
        WireItem.Builder fields = draft.fields();
        fields.setLocated(located().orElse(null));
        fields.setLanguage(meta.element("language")
                .flatMap(language -> language.attribute("tag"))
                .or(() -> item.attribute("xml:lang"))
                .orElse(null));
        meta.element("urgency")
                .flatMap(urgency -> new CommonFields(draft).urgency("contentMeta/urgency", urgency.text()))
                .ifPresent(fields::setUrgency);
    }

    private void words(G2Body body) {
        String headline = headline().or(body::headline).orElse("");
        draft.copy(headline, body.paragraphs());
        if (draft.isWordless()) {
            draft.warn(WarningKind.MISSING, "contentMeta/headline", "There is neither a headline nor a text.");
        }
        String by =
                meta.elements("by").flatMap(line -> G2Codes.line(line).stream()).collect(Collectors.joining("; "));
        draft.fields().setByline(by.isEmpty() ? body.byline().orElse(null) : by);
        draft.fields().setDateline(first("dateline").or(body::dateline).orElse(null));
        draft.fields().setSlug(first("slugline").orElse(null));
    }

    private void codes() {
        WireItem.Builder fields = draft.fields();
        fields.setSubjects(meta.elements("subject")
                .flatMap(subject -> subject(subject).stream())
                .map(catalogs::known)
                .toList());
        fields.setGenres(meta.elements("genre")
                .flatMap(genre ->
                        G2Codes.code(genre)
                                .map(catalogs::known)
                                .map(NewsCode::toText)
                                .or(() -> G2Codes.name(genre))
                                .stream())
                .toList());
        fields.setKeywords(meta.elements("keyword")
                .flatMap(keyword -> G2Codes.line(keyword).stream())
                .toList());
        fields.setAlternateIds(alternateIds());
    }

    /** A subject; the main concept where it is made of several, as sports are. */
    private static Optional<Subject> subject(Element subject) {
        Element concept = subject.element("mainConcept").orElse(subject);
        return G2Codes.code(concept).map(code -> code.toSubject(G2Codes.name(concept)));
    }

    private List<AlternateId> alternateIds() {
        List<AlternateId> ids = new ArrayList<>();
        G2Identity.usn(item).ifPresent(ids::add);
        meta.elements("altId")
                .flatMap(id ->
                        G2Codes.line(id)
                                .or(() -> id.attribute("id"))
                                .map(value -> new AlternateId(role(id), value))
                                .stream())
                .filter(id -> ids.stream().noneMatch(known -> isSame(known, id)))
                .forEach(ids::add);
        return ids;
    }

    private static boolean isSame(AlternateId one, AlternateId other) {
        return one.getValue().equals(other.getValue()) && one.getRole().equalsIgnoreCase(other.getRole());
    }

    /** What kind of id it is, without the alias of the vocabulary: {@code idType:USN} is {@code USN}. */
    private static String role(Element id) {
        return id.attribute("type")
                .or(() -> id.attribute("typeuri"))
                .flatMap(NewsCode::of)
                .map(NewsCode::code)
                .orElse("");
    }

    private Optional<String> headline() {
        Optional<Element> main = meta.elements("headline")
                .filter(headline -> headline.attribute("role")
                        .map(role -> role.endsWith(":main"))
                        .orElse(true))
                .findFirst();
        return main.or(() -> meta.element("headline")).flatMap(G2Codes::line);
    }

    private Optional<String> located() {
        return meta.element("located").flatMap(located -> {
            String text = located.elements("broader")
                    .flatMap(broader -> G2Codes.name(broader).stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
            Optional<String> name = G2Codes.name(located);
            return name.or(() -> Optional.of(text).filter(names -> !names.isEmpty()))
                    .or(() -> G2Codes.code(located).map(NewsCode::code));
        });
    }

    private Optional<String> first(String element) {
        return meta.element(element).flatMap(G2Codes::line);
    }
}
