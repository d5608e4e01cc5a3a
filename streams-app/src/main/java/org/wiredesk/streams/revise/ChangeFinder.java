package org.wiredesk.streams.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Dateline;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.FieldChange;
import org.wiredesk.records.ParagraphChange;
import org.wiredesk.records.Revision;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.Subject;
import org.wiredesk.streams.text.Paragraphs;

/**
 * Finds what changed from one revision to the next, field by field and paragraph by paragraph, and says it in a few words. Where a story is taken
 * down its text is not compared: all of it is gone.
 */
final class ChangeFinder {

    private static final int MOST_NAMED = 3;

    private ChangeFinder() {}

    static Changes between(Revision before, Revision after) {
        List<FieldChange> fields = fields(before, after);
        if (after.getStatus() != StoryStatus.USABLE) {
            return new Changes(after.getStatus().name().toLowerCase(Locale.ROOT), fields, List.of());
        }
        List<ParagraphChange> paragraphs =
                ParagraphChanges.between(Paragraphs.split(before.getBody()), Paragraphs.split(after.getBody()));
        return new Changes(summary(fields, paragraphs), fields, paragraphs);
    }

    private static List<FieldChange> fields(Revision before, Revision after) {
        List<FieldChange> changes = new ArrayList<>();
        compare(changes, "status", Optional.of(before.getStatus()), Optional.of(after.getStatus()));
        compare(changes, "headline", Optional.of(before.getHeadline()), Optional.of(after.getHeadline()));
        compare(
                changes,
                "embargo",
                before.getEmbargo().map(ChangeFinder::text),
                after.getEmbargo().map(ChangeFinder::text));
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

    private static void compare(List<FieldChange> changes, String field, Optional<?> before, Optional<?> after) {
        if (!before.equals(after)) {
            changes.add(new FieldChange(
                    field,
                    before.map(Object::toString).orElse(null),
                    after.map(Object::toString).orElse(null)));
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

    private static String summary(List<FieldChange> fields, List<ParagraphChange> paragraphs) {
        Stream<String> named = Stream.concat(
                fields.stream().map(FieldChange::getField),
                paragraphs.stream().limit(MOST_NAMED).map(ChangeFinder::inWords));
        Stream<String> rest = paragraphs.size() > MOST_NAMED
                ? Stream.of((paragraphs.size() - MOST_NAMED) + " more changed paragraphs")
                : Stream.empty();
        return Stream.concat(named, rest).collect(Collectors.joining("; "));
    }

    private static String inWords(ParagraphChange change) {
        int number = change.getNumber().or(change::getPreviousNumber).orElse(0);
        String paragraph = "paragraph " + number;
        return switch (change.getChange()) {
            case ADDED -> paragraph + " added";
            case REMOVED -> paragraph + " removed";
            case MOVED ->
                paragraph + " moved from " + change.getPreviousNumber().orElse(0);
            case CHANGED ->
                paragraph + ": "
                        + Words.of(change.getBefore().orElse(""))
                                .difference(Words.of(change.getAfter().orElse("")));
        };
    }
}
