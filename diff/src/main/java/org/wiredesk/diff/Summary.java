package org.wiredesk.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.diff.Passage.Token;
import org.wiredesk.records.FieldChange;
import org.wiredesk.records.Materiality;
import org.wiredesk.records.ParagraphChange;
import org.wiredesk.records.Span;

/** Says in a few words what changed, e.g. {@code headline; paragraph 3: 12 → 18 dead}. */
final class Summary {

    private static final int MOST_PARAGRAPHS = 3;
    private static final int LONGEST_EXCERPT = 8;

    private Summary() {}

    /** @param texts those that were compared */
    static String of(List<FieldChange> fields, List<ParagraphChange> paragraphs, Texts texts) {
        Stream<String> named = Stream.concat(
                fields.stream().map(FieldChange::getField),
                paragraphs.stream().limit(MOST_PARAGRAPHS).map(change -> inWords(change, texts)));
        Stream<String> rest = paragraphs.size() > MOST_PARAGRAPHS
                ? Stream.of((paragraphs.size() - MOST_PARAGRAPHS) + " more changed paragraphs")
                : Stream.empty();
        return Stream.concat(named, rest).collect(Collectors.joining("; "));
    }

    private static String inWords(ParagraphChange change, Texts texts) {
        String paragraph =
                "paragraph " + change.getNumber().or(change::getPreviousNumber).orElse(0);
        return switch (change.getChange()) {
            case ADDED -> paragraph + " added";
            case REMOVED -> paragraph + " removed";
            case MOVED ->
                paragraph + " moved from " + change.getPreviousNumber().orElse(0)
                        + (change.getSpans().isEmpty() ? "" : " and changed");
            case SPLIT -> paragraph + " split";
            case JOINED -> paragraph + " joined";
            case CHANGED -> paragraph + ": " + words(change, texts);
        };
    }

    private static String words(ParagraphChange change, Texts texts) {
        List<Span> spans = change.getSpans();
        if (change.getMateriality() == Materiality.COSMETIC || spans.isEmpty()) {
            return "looks only";
        }
        Passage before = texts.passage(change.getBefore().orElse(""));
        Passage after = texts.passage(change.getAfter().orElse(""));
        Span first = spans.get(0);
        List<Token> old = within(before, first.getBeforeStart(), first.getBeforeEnd());
        List<Token> now = within(after, first.getAfterStart(), first.getAfterEnd());
        String more = spans.size() > 1 ? " and " + (spans.size() - 1) + " more" : "";
        return excerpt(before, old) + " → " + excerpt(after, now) + unit(after, old, now) + more;
    }

    /** What is counted: the word behind two numbers. */
    private static String unit(Passage after, List<Token> old, List<Token> now) {
        if (old.size() != 1
                || now.size() != 1
                || !old.get(0).isNumber()
                || !now.get(0).isNumber()) {
            return "";
        }
        int next = after.tokens().indexOf(now.get(0)) + 1;
        return Optional.of(next)
                .filter(place -> place < after.tokens().size())
                .map(after.tokens()::get)
                .filter(Token::isWord)
                .map(token -> " " + token.text())
                .orElse("");
    }

    private static List<Token> within(Passage passage, int start, int end) {
        return passage.tokens().stream()
                .filter(token -> token.start() >= start && token.end() <= end)
                .toList();
    }

    private static String excerpt(Passage passage, List<Token> tokens) {
        if (tokens.isEmpty()) {
            return "nothing";
        }
        boolean cut = tokens.size() > LONGEST_EXCERPT;
        Token last = tokens.get(cut ? LONGEST_EXCERPT - 1 : tokens.size() - 1);
        return passage.text().substring(tokens.get(0).start(), last.end()) + (cut ? " …" : "");
    }
}
