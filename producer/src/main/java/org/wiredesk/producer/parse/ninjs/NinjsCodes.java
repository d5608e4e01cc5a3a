package org.wiredesk.producer.parse.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.producer.parse.json.JsonFields;
import org.wiredesk.producer.parse.prose.Whitespace;
import org.wiredesk.producer.parse.value.NewsCode;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Subject;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

/** Reads what a ninjs object says in codes and ids: subjects, genres, signals, keywords, other ids and links. */
final class NinjsCodes {

    private final JsonFields fields;

    private NinjsCodes(JsonFields fields) {
        this.fields = fields;
    }

    /**
     * Puts them into the draft that the fields belong to.
     *
     * @param notes of the same object
     */
    static void read(JsonFields fields, NinjsNotes notes) {
        NinjsCodes codes = new NinjsCodes(fields);
        WireItem.Builder item = fields.draft().fields();
        item.setSubjects(codes.subjects());
        item.setGenres(codes.texts("genre", "genres"));
        List<String> signals = new ArrayList<>(codes.texts("signals", "signal"));
        signals.addAll(notes.signals());
        if (fields.node().path("profile").asText().equalsIgnoreCase("alert")) {
            signals.add("profile:alert"); // PA's word for a flash.
        }
        item.setSignals(signals);
        item.setKeywords(codes.keywords());
        List<AlternateId> ids = codes.alternateIds();
        ids.addAll(item.getAlternateIds());
        item.setAlternateIds(ids);
        item.setLinks(codes.links());
    }

    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (JsonFields subject : fields.objects("subject", "subjects")) {
            subject(subject).ifPresent(subjects::add);
        }
        return subjects;
    }

    private Optional<Subject> subject(JsonFields subject) {
        Optional<String> name = subject.text("name").map(Whitespace::collapse);
        Optional<NewsCode> code = code(subject);
        if (code.isEmpty()) {
            fields.draft()
                    .warn(WarningKind.MISSING, subject.path() + "code", "A subject without a code; it was left out.");
        }
        return code.map(found -> found.toSubject(name));
    }

    /** A code in any of its forms: {@code qcode}, {@code uri}, {@code scheme} and {@code code}, {@code literal}. */
    private static Optional<NewsCode> code(JsonFields concept) {
        String scheme = concept.text("scheme").orElse("");
        return concept.text("qcode", "uri")
                .flatMap(NewsCode::of)
                .or(() -> concept.text("code").flatMap(code -> NewsCode.of(scheme, code)))
                .or(() -> concept.text("literal").flatMap(NewsCode::of));
    }

    private List<String> texts(String... names) {
        List<String> texts = new ArrayList<>();
        for (JsonFields concept : fields.objects(names)) {
            code(concept)
                    .map(NewsCode::toText)
                    .or(() -> concept.text("name").map(Whitespace::collapse))
                    .ifPresent(texts::add);
        }
        return texts;
    }

    private List<String> keywords() {
        JsonNode keywords = fields.node().path("keywords");
        if (keywords.isTextual()) {
            return Arrays.stream(keywords.textValue().split("[,;]", -1))
                    .map(Whitespace::collapse)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
        List<String> names = new ArrayList<>();
        for (JsonFields keyword : fields.objects("keywords", "keyword")) {
            keyword.text("name")
                    .map(Whitespace::collapse)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(names::add);
        }
        return names;
    }

    /** Up to 1.6 an object with a field an id, of any type; from 2.0 a list of roles and values. */
    private List<AlternateId> alternateIds() {
        List<AlternateId> ids = new ArrayList<>();
        if (fields.node().path("altids").isObject()) {
            for (Map.Entry<String, JsonNode> id : fields.node().path("altids").properties()) {
                if (id.getValue().isTextual() && !id.getValue().textValue().isBlank()) {
                    ids.add(new AlternateId(
                            id.getKey(), id.getValue().textValue().strip()));
                }
            }
            return ids;
        }
        for (JsonFields id : fields.objects("altids", "altIds")) {
            id.text("value", "name")
                    .ifPresent(value -> ids.add(new AlternateId(id.text("role").orElse(""), value.strip())));
        }
        return ids;
    }

    /** ninjs has none; Superdesk adds the item that this one grew out of. */
    private List<ItemLink> links() {
        return fields.text("evolvedfrom")
                .map(target -> List.of(new ItemLink("evolvedfrom", target.strip(), null, null)))
                .orElse(List.of());
    }
}
