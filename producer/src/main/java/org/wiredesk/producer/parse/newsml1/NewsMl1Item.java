package org.wiredesk.producer.parse.newsml1;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.SourceNames;
import org.wiredesk.producer.parse.nitf.NitfBody;
import org.wiredesk.producer.parse.prose.Whitespace;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

/** Reads one news item of NewsML 1: takes it if it is a text, says what it is if not. */
final class NewsMl1Item {

    private final Element envelope;
    private final Element item;
    private final ItemDraft draft;

    /** For one item of the message with an envelope. */
    NewsMl1Item(Element envelope, Element item, ItemDraft draft) {
        this.envelope = envelope;
        this.item = item;
        this.draft = draft;
    }

    /**
     * The item, or why it is none that we take.
     *
     * @param place where it begins in the delivery
     */
    ParseOutcome read(String place) {
        Components components = Components.of(item);
        NewsLines lines = new NewsLines(components.path());
        new Description(components.path(), draft)
                .read(
                        FormalNames.all(item, "NewsManagement", "NewsItemType").filter(type -> !type.equals("News")),
                        lines.keywords());
        FormalNames.all(envelope, "SentFrom", "Party").forEach(draft::sender);
        Identification identification = new Identification(child("Identification", "NewsIdentifier"), draft);
        boolean named = identification.read();
        Usability usability = new Management(child("NewsManagement"), draft).read(identification.update());
        words(lines, components);
        Optional<String> objection = objection(usability, identification.update(), components);
        if (objection.isPresent()) {
            return draft.refused(place, objection.get());
        }
        if (!named) {
            draft.contentKey(slug(lines).orElse(""), day());
            draft.warn(
                    WarningKind.MISSING,
                    "Identification/NewsIdentifier",
                    "There is no identifier; the story is known by slug and day.");
        }
        return draft.parsed();
    }

    private Optional<String> objection(Usability usability, Optional<String> update, Components components) {
        boolean usable = usability == Usability.USABLE;
        boolean other = !components.content().hasText() && Components.hasContent(item);
        if (other && (usable || Components.media(item).stream().noneMatch("Text"::equalsIgnoreCase))) {
            return Optional.of("It has no text, only " + media() + "; only texts are taken.");
        }
        if (usable && update.isPresent() && draft.isWordless()) {
            return Optional.of("It only changes parts of an earlier revision (Update=" + update.get()
                    + "), which is not done here; only whole texts are taken.");
        }
        if (usable && draft.isWordless()) {
            draft.warn(WarningKind.MISSING, "NewsLines/HeadLine", "There is neither a headline nor a text.");
        }
        return Optional.empty();
    }

    private String media() {
        List<String> media = Components.media(item);
        return media.isEmpty() ? "content of an unknown kind" : String.join(", ", media);
    }

    private void words(NewsLines lines, Components components) {
        NitfBody words = components.content().words();
        draft.copy(lines.line("HeadLine").or(words::headline).orElse(""), words.paragraphs());
        WireItem.Builder fields = draft.fields();
        fields.setByline(lines.line("ByLine")
                .or(words::byline)
                .or(() -> creator(components))
                .orElse(null));
        fields.setDateline(lines.line("DateLine").or(words::dateline).orElse(null));
        fields.setSlug(slug(lines).orElse(null));
        fields.setEditorialNote(lines.notes().orElse(null));
        if (!fields.hasLanguage()) {
            fields.setLanguage(Stream.concat(components.path().stream(), Stream.of(item))
                    .flatMap(element -> element.attribute("xml:lang").stream())
                    .findFirst()
                    .orElse(null));
        }
        if (!fields.hasVersionCreated()) {
            FormalNames.line(envelope, "DateAndTime")
                    .flatMap(time -> new CommonFields(draft).time("NewsEnvelope/DateAndTime", time))
                    .ifPresent(fields::setVersionCreated);
        }
        if (components.others() > 0) {
            draft.warn(
                    WarningKind.LEFT_OUT,
                    "NewsComponent",
                    "It has " + components.others() + " more with a text of their own; they were left out.");
        }
    }

    /** Who made it, where that is no agency: AFP has its reporters there. */
    private static Optional<String> creator(Components components) {
        return components.path().stream()
                .flatMap(component -> FormalNames.all(component, "AdministrativeMetadata", "Creator", "Party"))
                .map(Whitespace::collapse)
                .filter(name -> SourceNames.known(name).isEmpty())
                .findFirst();
    }

    private Optional<String> slug(NewsLines lines) {
        return lines.line("SlugLine").or(() -> FormalNames.line(item, "Identification", "NameLabel"));
    }

    private String day() {
        return FormalNames.line(item, "NewsManagement", "FirstCreated")
                .or(() -> FormalNames.line(item, "NewsManagement", "ThisRevisionCreated"))
                .map(time -> time.replace("-", ""))
                .map(time -> time.substring(0, Math.min(8, time.length())))
                .orElse("");
    }

    private Element child(String... path) {
        String name = path[path.length - 1];
        return FormalNames.elements(item, path)
                .findFirst()
                .orElseGet(() -> new Element(item.namespace(), name, Map.of(), List.of()));
    }
}
