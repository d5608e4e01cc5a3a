package org.wiredesk.producer.parse.ninjs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.json.JsonFields;
import org.wiredesk.producer.parse.json.JsonState;
import org.wiredesk.producer.parse.prose.HtmlProse;
import org.wiredesk.producer.parse.prose.Whitespace;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

/** Reads one ninjs object: lower-case names are of 1.x and 2.x, camelCase ones of 3.x, a few more come from agencies' extensions. */
final class NinjsItem {

    private static final Set<String> TEXTS = Set.of("text", "article", "story");
    private static final Set<String> MIXTURES = Set.of("composite", "component");

    private final JsonFields fields;
    private final ItemDraft draft;
    private final CommonFields common;
    private final NinjsNotes notes;
    private final WireItem.Builder item;

    private NinjsItem(JsonFields fields) {
        this.fields = fields;
        this.draft = fields.draft();
        this.common = new CommonFields(draft);
        this.notes = NinjsNotes.in(fields);
        this.item = draft.fields();
    }

    /** Why an object is no text item; empty if it is one. */
    private static Optional<String> objection(ObjectNode object) {
        boolean endsAStory = !object.path("pubstatus")
                .asText(object.path("pubStatus").asText("usable"))
                .equalsIgnoreCase("usable");
        String type = object.path("type").asText(untyped(object)).toLowerCase(Locale.ROOT);
        if (MIXTURES.contains(type) && !endsAStory && !NinjsText.isIn(object)) {
            return Optional.of("It is of type '" + type + "' and has no text of its own; only texts are taken.");
        }
        if (!TEXTS.contains(type) && !MIXTURES.contains(type)) {
            return Optional.of("It is of type " + CommonFields.quoted(type) + "; only texts are taken.");
        }
        return isIn(object)
                ? Optional.empty()
                : Optional.of("It has no uri, no headline and no body: it is no ninjs item.");
    }

    /** Whether an object has anything by which a story is known, or a text. */
    static boolean isIn(ObjectNode object) {
        boolean named = object.path("uri").isTextual()
                && !object.path("uri").textValue().isBlank();
        return named || object.has("urn") || object.has("unique-name") || NinjsText.isIn(object);
    }

    /** What an object is that does not say so: events and plans have fields that no text has. */
    private static String untyped(ObjectNode object) {
        return object.has("eventDetails") ? "event" : object.has("plannedCoverage") ? "planning" : "text";
    }

    /**
     * The item, or why it is none that we take.
     *
     * @param place where it begins in the delivery
     */
    static ParseOutcome read(JsonFields fields, String place) {
        NinjsItem reading = new NinjsItem(fields);
        NinjsIdentity.read(fields, reading.common);
        reading.senders();
        Optional<String> objection = objection(fields.node());
        if (objection.isPresent()) {
            return fields.draft().refused(place, objection.get());
        }
        reading.state();
        reading.words();
        NinjsCodes.read(fields, reading.notes);
        return reading.draft.parsed();
    }

    private void state() {
        JsonState.usability(fields, common::usability, "pubstatus", "pubStatus");
        JsonState.embargo(fields, common, "embargoed", "embargoedUntil");
        if (notes.areUnderEmbargo()) {
            draft.embargoAtLeast();
        }
        fields.use((place, text) -> item.setUrgency(common.urgency(place, text).orElse(null)), "urgency");
    }

    private void words() {
        draft.copy(NinjsText.headline(fields), NinjsText.paragraphs(fields));
        if (draft.isWordless()) {
            draft.warn(WarningKind.MISSING, "headline", "There is neither a headline nor a text.");
        }
        item.setSlug(line("slugline", "slugLine"));
        item.setByline(line("byline", "by"));
        item.setDateline(line("dateline"));
        item.setLocated(located());
        item.setLanguage(fields.text("language").map(String::strip).orElse(null));
        item.setEditorialNote(notes.text());
    }

    private void senders() {
        fields.text("provider", "source").ifPresent(draft::sender);
        fields.text("copyrightholder", "copyrightHolder").ifPresent(draft::sender);
        for (JsonFields party : fields.objects("infosource", "infosources", "infoSources")) {
            party.text("name", "literal", "code").ifPresent(draft::maybeAgency);
        }
    }

    private @Nullable String line(String... names) {
        return fields.text(names)
                .map(HtmlProse::line)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private @Nullable String located() {
        String located = line("located");
        if (located != null) {
            return located;
        }
        for (JsonFields place : fields.objects("place", "places")) {
            Optional<String> name = place.has("rel") ? Optional.empty() : place.text("name");
            if (name.isPresent()) {
                return Whitespace.collapse(name.get());
            }
        }
        return null;
    }
}
