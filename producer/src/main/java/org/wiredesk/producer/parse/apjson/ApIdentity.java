package org.wiredesk.producer.parse.apjson;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.json.ContentName;
import org.wiredesk.producer.parse.json.JsonFields;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.WireItem;

/**
 * Which story an item tells, and in which state. The {@code itemid} stays the same in all versions. The {@code etag},
 * {@code <itemid>_<version>a<meta>aza...}, counts changes of the metadata within a version: only it tells a re-send with other codes from a repeat.
 */
final class ApIdentity {

    private static final String ITEM_ID = "itemid";
    private static final String API = "https://api.ap.org/";

    private ApIdentity() {}

    /**
     * Puts ids, version, times and sender into the draft that the fields belong to.
     *
     * @param common of the same draft
     */
    static void read(JsonFields fields, CommonFields common) {
        ItemDraft draft = fields.draft();
        WireItem.Builder item = draft.fields();
        item.setVersion(fields.text("version", "recordsequencenumber")
                .map(String::strip)
                .orElse(null));
        fields.use(
                (place, text) -> item.setVersionCreated(common.time(place, text).orElse(null)), "versioncreated");
        fields.use(
                (place, text) -> item.setFirstCreated(common.time(place, text).orElse(null)), "firstcreated");
        item.setAlternateIds(alternateIds(fields));
        Optional<String> id = altId(fields, ITEM_ID).or(() -> fields.text("uri").map(ApIdentity::withoutQuery));
        id.ifPresentOrElse(
                draft::agencyId,
                () -> ContentName.give(
                        draft,
                        "altids." + ITEM_ID,
                        fields.text("slugline", "title").orElse(""),
                        fields.text("headline").orElse(""),
                        day(item)));
        sender(fields, draft);
    }

    private static void sender(JsonFields fields, ItemDraft draft) {
        fields.text("provider").ifPresent(draft::sender);
        fields.objects("provider").stream()
                .filter(provider -> fields.node().path("provider").isObject())
                .flatMap(provider -> provider.text("name").stream())
                .forEach(draft::sender);
        for (JsonFields party : fields.objects("infosource")) {
            party.text("name").ifPresent(draft::maybeAgency);
        }
        draft.maybeAgency(API);
    }

    /** All but the itemid. A {@code referenceid} that only repeats the slug names no story: it comes again the next day. */
    private static List<AlternateId> alternateIds(JsonFields fields) {
        List<AlternateId> ids = new ArrayList<>();
        String slug =
                fields.text("slugline").orElse("") + "\n" + fields.text("title").orElse("");
        for (Map.Entry<String, JsonNode> id : fields.node().path("altids").properties()) {
            String value = id.getValue().asText("").strip();
            boolean repeatsTheSlug = id.getKey().equals("referenceid") && slug.contains(value);
            if (!value.isEmpty() && !id.getKey().equals(ITEM_ID) && !repeatsTheSlug) {
                ids.add(new AlternateId(id.getKey(), value));
            }
        }
        return ids;
    }

    private static Optional<String> altId(JsonFields fields, String name) {
        return Optional.of(fields.node().path("altids").path(name).asText("").strip())
                .filter(id -> !id.isEmpty());
    }

    private static String withoutQuery(String uri) {
        int query = uri.indexOf('?');
        return (query < 0 ? uri : uri.substring(0, query)).strip();
    }

    private static Instant day(WireItem.Builder item) {
        Instant first = item.getFirstCreated() == null ? item.getVersionCreated() : item.getFirstCreated();
        return first == null ? item.getReceivedAt() : first;
    }
}
