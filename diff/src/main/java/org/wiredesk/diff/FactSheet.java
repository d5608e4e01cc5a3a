package org.wiredesk.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.wiredesk.diff.Passage.Token;

/**
 * What one paragraph states.
 *
 * @param passage the paragraph
 * @param facts in order
 * @param quotations what stands in quotation marks, in order
 * @param mentions what it speaks of
 */
record FactSheet(Passage passage, List<Fact> facts, List<Quotation> quotations, Mentions mentions) {

    private static final String MARKS = "\"“”„«»";

    /** What stands in quotation marks, without them; it ends with the paragraph if nothing closes it. */
    record Quotation(int start, int end) {}

    static FactSheet of(Passage passage, FactFinder finder) {
        List<Fact> facts = finder.in(passage);
        return new FactSheet(passage, facts, quotations(passage), new Mentions(List.of(passage), own -> facts));
    }

    /** The facts that touch this stretch; its end is excluded. */
    List<Fact> within(int start, int end) {
        int first = firstEndingAfter(facts, Fact::end, start);
        int last = first;
        while (last < facts.size() && facts.get(last).start() < end) {
            last++;
        }
        return start == end ? List.of() : facts.subList(first, last);
    }

    /** Whether this stretch, or this place if it is empty, lies in a quotation in part. */
    boolean isQuoted(int start, int end) {
        int first = firstEndingAfter(quotations, Quotation::end, start);
        return first < quotations.size() && Math.max(end, start + 1) > quotations.get(first).start;
    }

    private static <T> int firstEndingAfter(List<T> stretches, ToIntFunction<T> endOf, int start) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (endOf.applyAsInt(stretches.get(middle)) <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Quotation> quotations(Passage passage) {
        List<Quotation> quotations = new ArrayList<>();
        int open = -1;
        int last = -1;
        for (Token token : passage.tokens()) {
            if (token.isWord()) {
                last = token.end();
                continue;
            }
            boolean mark = MARKS.contains(token.text());
            boolean inches = open < 0 && token.text().equals("\"") && last == token.start();
            if (mark && open >= 0) {
                quotations.add(new Quotation(open, token.start()));
                open = -1;
            } else if (mark && !inches) {
                open = token.end();
            }
            last = -1;
        }
        if (open >= 0) {
            quotations.add(new Quotation(open, passage.text().length()));
        }
        return quotations;
    }
}
