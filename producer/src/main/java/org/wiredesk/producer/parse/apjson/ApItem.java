package org.wiredesk.producer.parse.apjson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.json.JsonFields;
import org.wiredesk.producer.parse.json.JsonState;
import org.wiredesk.producer.parse.prose.HtmlProse;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

/** Reads one item of the AP Media API. */
final class ApItem {

    /** {@code editorialpriority} as an urgency: flash, bulletin, urgent, routine, daily; advances and what can wait come last. */
    private static final String PRIORITIES = "fburdas";

    private final JsonFields fields;
    private final ItemDraft draft;
    private final CommonFields common;
    private final WireItem.Builder item;

    private ApItem(JsonFields fields) {
        this.fields = fields;
        this.draft = fields.draft();
        this.common = new CommonFields(draft);
        this.item = draft.fields();
    }

    /**
     * The item, or why it is none that we take.
     *
     * @param place where it begins in the delivery
     */
    static ParseOutcome read(JsonFields fields, String place) {
        ApItem reading = new ApItem(fields);
        ApIdentity.read(fields, reading.common);
        Optional<String> objection = reading.objection();
        if (objection.isPresent()) {
            return fields.draft().refused(place, objection.get());
        }
        ApCodes.read(fields);
        reading.state();
        reading.words();
        return reading.draft.parsed();
    }

    private Optional<String> objection() {
        String type = fields.text("type").orElse("text").toLowerCase(Locale.ROOT);
        if (!type.equals("text")) {
            return Optional.of("It is of type " + CommonFields.quoted(type) + "; only texts are taken.");
        }
        boolean known = fields.has("altids") || fields.has("uri") || fields.has("headline");
        return known ? Optional.empty() : Optional.of("It has no altids, no uri and no headline: it is no AP item.");
    }

    /** AP has a fourth status, embargoed; and what is marked to be held for release is held, whether a time is named or not. */
    private void state() {
        JsonState.usability(fields, this::usability, "pubstatus");
        JsonState.embargo(fields, common, "embargoed");
        if (ApCodes.editorialTypes(fields).anyMatch("HoldForRelease"::equalsIgnoreCase)) {
            draft.embargoAtLeast();
        }
        fields.text("urgency", "editorialpriority").ifPresent(this::urgency);
    }

    private Usability usability(String place, String status) {
        if (status.strip().equalsIgnoreCase("embargoed")) {
            draft.embargoAtLeast();
            return Usability.USABLE;
        }
        return common.usability(place, status);
    }

    private void urgency(String text) {
        String priority = text.strip().toLowerCase(Locale.ROOT);
        int rank = priority.length() == 1 ? PRIORITIES.indexOf(priority) + 1 : 0;
        if (rank > 0) {
            item.setUrgency(rank);
        } else {
            item.setUrgency(common.urgency("urgency", text).orElse(null));
        }
    }

    private void words() {
        String headline = fields.text("headline", "headline_extended", "title")
                .map(HtmlProse::line)
                .orElse("");
        draft.copy(headline, ApText.paragraphs(fields, headline));
        if (draft.isWordless() && item.getUsability() == Usability.USABLE) {
            draft.warn(WarningKind.MISSING, "headline", "There is neither a headline nor a text.");
        }
        item.setSlug(line("slugline"));
        item.setByline(byline());
        item.setDateline(line("dateline", "locationline"));
        item.setLocated(ApText.located(fields));
        item.setLanguage(fields.text("language").map(String::strip).orElse(null));
        item.setEditorialNote(line("ednote"));
    }

    private @Nullable String byline() {
        List<String> names = fields.objects("bylines", "byline").stream()
                .flatMap(by -> by.text("by", "name").stream())
                .map(HtmlProse::line)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? null : names.stream().collect(Collectors.joining("; "));
    }

    private @Nullable String line(String... names) {
        return fields.text(names)
                .map(HtmlProse::line)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
