package org.wiredesk.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiredesk.records.Dateline;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.FieldChange;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Subject;

/** Which fields of a revision, other than its body, are not what they were. */
final class FieldDiff {

    /**
     * A field whose value changed.
     *
     * @param field its name in the schema
     */
    record Changed(String field, Optional<String> before, Optional<String> after) {

        FieldChange.Builder toChange() {
            return FieldChange.newBuilder()
                    .setField(field)
                    .setBefore(before.orElse(null))
                    .setAfter(after.orElse(null));
        }
    }

    private FieldDiff() {}

    /** In the order of the schema. */
    static List<Changed> between(Revision before, Revision after) {
        List<Changed> changes = new ArrayList<>();
        compare(changes, "status", Optional.of(before.getStatus()), Optional.of(after.getStatus()));
        compare(changes, "headline", Optional.of(before.getHeadline()), Optional.of(after.getHeadline()));
        compare(
                changes,
                "embargo",
                before.getEmbargo().map(FieldDiff::text),
                after.getEmbargo().map(FieldDiff::text));
        compare(
                changes,
                "dateline",
                before.getDateline().map(Dateline::getText),
                after.getDateline().map(Dateline::getText));
        compare(changes, "byline", before.getByline(), after.getByline());
        compare(changes, "slug", before.getSlug(), after.getSlug());
        compare(changes, "located", before.getLocated(), after.getLocated());
        compare(changes, "urgency", before.getUrgency(), after.getUrgency());
        compare(changes, "language", before.getLanguage(), after.getLanguage());
        compare(changes, "genres", joined(before.getGenres()), joined(after.getGenres()));
        compare(changes, "subjects", subjects(before), subjects(after));
        compare(changes, "keywords", joined(before.getKeywords()), joined(after.getKeywords()));
        compare(changes, "editorialNote", before.getEditorialNote(), after.getEditorialNote());
        return List.copyOf(changes);
    }

    private static void compare(List<Changed> changes, String field, Optional<?> before, Optional<?> after) {
        if (!before.equals(after)) {
            changes.add(new Changed(field, before.map(Object::toString), after.map(Object::toString)));
        }
    }

    private static String text(Embargo embargo) {
        return embargo.getUntil().map(Object::toString).orElse("until released");
    }

    private static Optional<String> subjects(Revision revision) {
        return joined(revision.getSubjects().stream().map(Subject::getCode).toList());
    }

    private static Optional<String> joined(List<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().sorted().collect(Collectors.joining(", ")));
    }
}
