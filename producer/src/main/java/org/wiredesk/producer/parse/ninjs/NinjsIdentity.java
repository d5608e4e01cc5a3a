package org.wiredesk.producer.parse.ninjs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.json.ContentName;
import org.wiredesk.producer.parse.json.JsonFields;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.WireItem;

/**
 * Which story an object tells, and in which version: {@code uri} and {@code version} in ninjs, {@code urn} at dpa. PA writes the version into both
 * its names, {@code PA_API.<uuid>.<version>} and {@code .../<time>/<version>}, where it has to come out again.
 */
final class NinjsIdentity {

    private static final Pattern PA_NAME = Pattern.compile("(PA_API\\..{1,100})\\.(\\d{1,6})");
    private static final Pattern PA_URI =
            Pattern.compile("(.{1,300}?)/(?:\\d{4}-\\d\\d-\\d\\d[^/]{0,30}|\\d{8}T?\\d{0,9}[^/]{0,6})/(\\d{1,6})");

    private final JsonFields fields;
    private final ItemDraft draft;
    private final WireItem.Builder item;

    private NinjsIdentity(JsonFields fields) {
        this.fields = fields;
        this.draft = fields.draft();
        this.item = draft.fields();
    }

    /**
     * Puts ids, version and times into the draft that the fields belong to.
     *
     * @param common of the same draft
     */
    static void read(JsonFields fields, CommonFields common) {
        NinjsIdentity identity = new NinjsIdentity(fields);
        identity.times(common);
        identity.item.setVersion(fields.text("version").map(String::strip).orElse(null));
        identity.ids();
    }

    private void times(CommonFields common) {
        fields.use(
                (place, text) -> item.setVersionCreated(common.time(place, text).orElse(null)),
                "versioncreated",
                "versionCreated",
                "version_created");
        fields.use(
                (place, text) -> item.setFirstCreated(common.time(place, text).orElse(null)),
                "firstcreated",
                "firstCreated");
        fields.use((place, text) -> item.setExpires(common.time(place, text).orElse(null)), "expires");
    }

    private void ids() {
        Optional<String> uri = fields.text("uri", "urn").map(String::strip);
        Optional<String> name = fields.text("unique-name", "uniquename").map(String::strip);
        Optional<Matcher> paName = name.map(PA_NAME::matcher).filter(Matcher::matches);
        Optional<Matcher> paUri =
                uri.filter(NinjsIdentity::isOfPa).map(PA_URI::matcher).filter(Matcher::matches);
        if (paName.isPresent()) {
            stem(paName.get(), name.orElse(""), "unique-name");
            uri.ifPresent(id -> also("uri", id));
        } else if (paUri.isPresent()) {
            stem(paUri.get(), uri.orElse(""), "uri");
        } else if (uri.isPresent()) {
            draft.agencyId(uri.get());
        } else {
            ContentName.give(
                    draft, "uri", fields.text("slugline", "slugLine").orElse(""), NinjsText.headline(fields), day());
        }
    }

    private static boolean isOfPa(String uri) {
        return uri.contains("pa.media") || uri.contains("pressassociation") || uri.contains("PA_API");
    }

    private void stem(Matcher found, String whole, String role) {
        draft.maybeAgency("PA");
        draft.agencyId(found.group(1));
        also(role, whole);
        if (fields.text("version").isEmpty()) {
            item.setVersion(found.group(2));
        }
    }

    private void also(String role, String value) {
        item.setAlternateIds(List.of(new AlternateId(role, value)));
    }

    private Instant day() {
        return item.getVersionCreated() == null
                ? item.getReceivedAt()
                : item.getFirstCreated() == null ? item.getVersionCreated() : item.getFirstCreated();
    }
}
