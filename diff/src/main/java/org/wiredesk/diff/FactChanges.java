package org.wiredesk.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.records.ChangeReason;
import org.wiredesk.records.ReasonKind;
import org.wiredesk.records.Span;

/** Which facts of a paragraph are not what they were: the reasons for which a change is material. */
final class FactChanges {

    /** Facts that a text repeats: where the other text has one of the same value elsewhere, it is not new. */
    private static final Set<ReasonKind> REPEATED = Set.of(ReasonKind.NUMBER, ReasonKind.NAME);

    private static final int LONGEST_EXCERPT = 80;

    private FactChanges() {}

    /**
     * The reasons in one span.
     *
     * @param kinds the facts to look for; QUOTE for words in quotation marks
     */
    static List<ChangeReason> in(Span span, FactSheet before, FactSheet after, String place, List<ReasonKind> kinds) {
        List<Fact> old = before.within(span.getBeforeStart(), span.getBeforeEnd());
        List<Fact> now = after.within(span.getAfterStart(), span.getAfterEnd());
        List<ChangeReason> reasons = new ArrayList<>(0);
        for (ReasonKind kind : kinds) {
            Optional<ChangeReason> reason = kind == ReasonKind.QUOTE
                    ? quote(span, before, after, place)
                    : facts(kind, of(kind, old), of(kind, now), before.mentions(), after.mentions(), place);
            reason.ifPresent(reasons::add);
        }
        return reasons;
    }

    /**
     * The reason for a whole paragraph that came or went: facts that the other text does not have.
     *
     * @param elsewhere what the other text speaks of
     */
    static Optional<ChangeReason> in(FactSheet sheet, Mentions elsewhere, ReasonKind kind, String place, boolean came) {
        if (kind == ReasonKind.QUOTE) {
            return sheet.quotations().stream().findFirst().map(quotation -> {
                String text = sheet.passage().text().substring(quotation.start(), quotation.end());
                return came ? reason(kind, place, "", text) : reason(kind, place, text, "");
            });
        }
        List<Fact> all = of(kind, sheet.facts());
        return came
                ? facts(kind, List.of(), all, elsewhere, Mentions.NONE, place)
                : facts(kind, all, List.of(), Mentions.NONE, elsewhere, place);
    }

    private static Optional<ChangeReason> facts(
            ReasonKind kind, List<Fact> old, List<Fact> now, Mentions before, Mentions after, String place) {
        if (old.isEmpty() && now.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> gone = minus(old, now);
        List<Fact> came = minus(now, old);
        if (REPEATED.contains(kind) && now.isEmpty()) {
            gone.removeIf(after::include);
        }
        if (REPEATED.contains(kind) && old.isEmpty()) {
            came.removeIf(before::include);
        }
        return gone.isEmpty() && came.isEmpty()
                ? Optional.empty()
                : Optional.of(reason(kind, place, text(gone), text(came)));
    }

    private static Optional<ChangeReason> quote(Span span, FactSheet before, FactSheet after, String place) {
        if (!before.isQuoted(span.getBeforeStart(), span.getBeforeEnd())
                && !after.isQuoted(span.getAfterStart(), span.getAfterEnd())) {
            return Optional.empty();
        }
        String old = before.passage().text().substring(span.getBeforeStart(), span.getBeforeEnd());
        String now = after.passage().text().substring(span.getAfterStart(), span.getAfterEnd());
        return Fold.same(Passage.of(old), Passage.of(now))
                ? Optional.empty()
                : Optional.of(reason(ReasonKind.QUOTE, place, old, now));
    }

    /** A reason; empty texts stand for nothing. */
    static ChangeReason reason(ReasonKind kind, String place, String before, String after) {
        return new ChangeReason(kind, place, excerpt(before), excerpt(after));
    }

    private static List<Fact> of(ReasonKind kind, List<Fact> facts) {
        List<Fact> found = new ArrayList<>(0);
        for (Fact fact : facts) {
            if (fact.kind() == kind) {
                found.add(fact);
            }
        }
        return found;
    }

    private static List<Fact> minus(List<Fact> some, List<Fact> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return new ArrayList<>(some);
        }
        Map<String, Integer> counts = new HashMap<>();
        others.forEach(fact -> counts.merge(fact.value(), 1, Integer::sum));
        List<Fact> rest = new ArrayList<>();
        for (Fact fact : some) {
            int count = counts.getOrDefault(fact.value(), 0);
            counts.put(fact.value(), count - 1);
            if (count <= 0) {
                rest.add(fact);
            }
        }
        return rest;
    }

    private static String text(List<Fact> facts) {
        Stream<String> texts = facts.stream().map(Fact::text).distinct();
        return texts.limit(LONGEST_EXCERPT).collect(Collectors.joining(", "));
    }

    private static @Nullable String excerpt(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_EXCERPT - 1));
        return text.substring(0, end) + "…";
    }
}
