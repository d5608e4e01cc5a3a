package org.wiredesk.producer.parse.apjson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.json.JsonFields;
import org.wiredesk.producer.parse.prose.Whitespace;
import org.wiredesk.producer.parse.value.NewsCode;
import org.wiredesk.records.Subject;
import org.wiredesk.records.WireItem;

/** Reads what an AP item says in codes: subjects, signals, keywords, genres, and the product that it is an issue of. */
final class ApCodes {

    private static final String CATEGORY = "apcat";
    private static final int LONGEST_CATEGORY = 2;

    private ApCodes() {}

    /** Puts them into the draft that the fields belong to. */
    static void read(JsonFields fields) {
        WireItem.Builder item = fields.draft().fields();
        item.setSubjects(
                Stream.concat(fields.objects("subject", "subjects").stream(), fields.objects("taxonomy").stream())
                        .flatMap(subject -> subject(subject).stream())
                        .distinct()
                        .toList());
        List<String> signals = new ArrayList<>();
        editorialTypes(fields).map(type -> "editorialtype:" + type).forEach(signals::add);
        names(fields, "signals").forEach(signals::add);
        item.setSignals(signals);
        item.setKeywords(Stream.concat(names(fields, "keywords"), names(fields, "keywordlines"))
                .distinct()
                .toList());
        item.setGenres(names(fields, "genre").toList());
        item.setFixture(fixture(fields));
    }

    /** AP's own words for what an item is, such as {@code Lead}, {@code Corrective}, {@code Kill}. */
    static Stream<String> editorialTypes(JsonFields fields) {
        return names(fields, "editorialtypes");
    }

    /** A letter that is a category is told by its relation, as AP gives it a vocabulary of its own or none. */
    private static Optional<Subject> subject(JsonFields subject) {
        Optional<String> name = subject.text("name").map(Whitespace::collapse);
        Optional<String> code = subject.text("code").map(String::strip);
        if (code.isPresent() && code.get().length() <= LONGEST_CATEGORY && isCategory(subject)) {
            return Optional.of(new Subject(CATEGORY, code.get(), name.orElse(null)));
        }
        return code.flatMap(found -> NewsCode.of(subject.text("scheme").orElse(""), found))
                .map(found -> found.toSubject(name));
    }

    private static boolean isCategory(JsonFields subject) {
        for (JsonNode relation : subject.node().path("rels")) {
            if (relation.asText().equals("category")) {
                return true;
            }
        }
        return subject.node().path("rel").asText().equals("category");
    }

    private static Stream<String> names(JsonFields fields, String list) {
        return fields.objects(list).stream()
                .flatMap(entry -> entry.text("name", "code").stream())
                .map(Whitespace::collapse)
                .filter(name -> !name.isEmpty());
    }

    private static @Nullable String fixture(JsonFields fields) {
        return fields.objects("fixture").stream()
                .flatMap(fixture -> fixture.text("code", "name").stream())
                .findFirst()
                .map(Whitespace::collapse)
                .orElse(null);
    }
}
