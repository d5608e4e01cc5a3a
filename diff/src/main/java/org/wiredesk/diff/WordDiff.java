package org.wiredesk.diff;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.diff.Passage.Token;
import org.wiredesk.records.Span;
import org.wiredesk.records.SpanKind;

/** Which words of a text are not what they were. Words are whole; white space that changed is told as well. */
final class WordDiff {

    /** What is kept between two changes and is no longer than this, blanks included, would only chop up what people read. */
    private static final int SHORTEST_KEPT = 4;

    private WordDiff() {}

    /** The spans, in order; none if both texts are the same. */
    static List<Span> between(Passage before, Passage after) {
        if (before.text().equals(after.text())) {
            return List.of();
        }
        int[] match = matches(before.tokens(), after.tokens());
        List<Span> spans = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                Token old = before.tokens().get(i);
                Token now = after.tokens().get(match[i]);
                add(spans, hole(before.text(), after.text(), left, old.start(), right, now.start()));
                left = old.end();
                right = now.end();
            }
        }
        add(
                spans,
                hole(
                        before.text(),
                        after.text(),
                        left,
                        before.text().length(),
                        right,
                        after.text().length()));
        return List.copyOf(spans);
    }

    /** For each token before the place of the same one after, -1 for those that are gone. Most are the same from either end: those need no number. */
    private static int[] matches(List<Token> before, List<Token> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter
                && before.get(start).text().equals(after.get(start).text())) {
            start++;
        }
        int kept = 0;
        while (kept < shorter - start
                && before.get(before.size() - 1 - kept)
                        .text()
                        .equals(after.get(after.size() - 1 - kept).text())) {
            kept++;
        }
        Ids ids = new Ids();
        int[] between = Alignment.of(
                ids.of(before.subList(start, before.size() - kept), Token::text),
                ids.of(after.subList(start, after.size() - kept), Token::text));
        int[] match = new int[before.size()];
        for (int i = 0; i < match.length; i++) {
            int place = i - start;
            match[i] = place < 0
                    ? i
                    : place >= between.length
                            ? after.size() - before.size() + i
                            : between[place] < 0 ? -1 : start + between[place];
        }
        return match;
    }

    /** What lies between two kept words on each side, without the blanks that both begin or end with. */
    private static Span hole(String before, String after, int left, int leftEnd, int right, int rightEnd) {
        int shorter = Math.min(leftEnd - left, rightEnd - right);
        int start = 0;
        while (start < shorter
                && before.charAt(left + start) == after.charAt(right + start)
                && Signs.isBlank(before.charAt(left + start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(leftEnd - 1 - end) == after.charAt(rightEnd - 1 - end)
                && Signs.isBlank(before.charAt(leftEnd - 1 - end))) {
            end++;
        }
        return span(left + start, leftEnd - end, right + start, rightEnd - end);
    }

    private static Span span(int left, int leftEnd, int right, int rightEnd) {
        SpanKind kind = left == leftEnd ? SpanKind.ADDED : right == rightEnd ? SpanKind.REMOVED : SpanKind.CHANGED;
        return new Span(kind, left, leftEnd, right, rightEnd);
    }

    private static void add(List<Span> spans, Span span) {
        if (span.getBeforeStart() == span.getBeforeEnd() && span.getAfterStart() == span.getAfterEnd()) {
            return;
        }
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null
                && last.getChange() == SpanKind.CHANGED
                && span.getChange() == SpanKind.CHANGED
                && span.getBeforeStart() - last.getBeforeEnd() <= SHORTEST_KEPT) {
            spans.set(
                    spans.size() - 1,
                    span(last.getBeforeStart(), span.getBeforeEnd(), last.getAfterStart(), span.getAfterEnd()));
            return;
        }
        spans.add(span);
    }
}
