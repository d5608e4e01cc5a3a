package org.wiredesk.monitor.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wiredesk.records.Materiality;

/**
 * Which rows a reader wants, as the parameters of a URL say it: several values of one parameter mean any of them, different parameters all of them, and a
 * leading hyphen none of that source or topic. Lists and streams use the same, so that they never disagree.
 *
 * @param query what it means
 * @param all whether it leaves nothing out
 * @param stops whether a stream is to tell of kills and holds that it leaves out, too
 */
public record RowFilter(Query query, boolean all, boolean stops) {

    /** Each asks for a field of the same name. */
    private static final List<String> NAMES =
            List.of(Fields.SOURCE, Fields.TOPIC, Fields.ENTITY, Fields.PLACE, Fields.KIND, Fields.STATUS);

    private static final Set<String> ASKED = Set.of(
            "source",
            "topic",
            "entity",
            "place",
            "kind",
            "status",
            "materiality",
            "headlineChanged",
            "q",
            "from",
            "to");
    private static final List<String> EXCLUDABLE = List.of("source", "topic");

    /**
     * Reads the parameters.
     *
     * @throws BadQuestion if one of them cannot be understood
     */
    public static RowFilter of(Parameters parameters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String name : NAMES) {
            terms(all, name, parameters.all(name));
        }
        parameters.one("materiality").ifPresent(value -> all.add(atLeast(value), Occur.FILTER));
        parameters
                .one("headlineChanged")
                .filter(Boolean::parseBoolean)
                .ifPresent(value -> all.add(term(Fields.HEADLINE_CHANGED, "true"), Occur.FILTER));
        parameters.one("q").ifPresent(words -> all.add(Words.query(words), Occur.FILTER));
        between(parameters.time("from"), parameters.time("to")).ifPresent(range -> all.add(range, Occur.FILTER));
        if (all.build().clauses().stream().allMatch(clause -> clause.getOccur() == Occur.MUST_NOT)) {
            // There must be something to exclude from.
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        BooleanQuery query = all.build();
        return new RowFilter(
                query,
                parameters.values().keySet().stream().noneMatch(ASKED::contains),
                parameters.one("stops").map(Boolean::parseBoolean).orElse(false));
    }

    /** From a time on, and before another. */
    static Optional<Query> between(Optional<Instant> from, Optional<Instant> to) {
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(LongPoint.newRangeQuery(
                        Fields.TIME,
                        from.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE),
                        to.map(time -> time.toEpochMilli() - 1).orElse(Long.MAX_VALUE)));
    }

    private static void terms(BooleanQuery.Builder all, String name, List<String> values) {
        UnaryOperator<String> form = normal(name);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean some = false;
        for (String value : values) {
            if (EXCLUDABLE.contains(name) && value.startsWith("-")) {
                all.add(term(name, form.apply(value.substring(1))), Occur.MUST_NOT);
            } else {
                any.add(term(name, form.apply(value)), Occur.SHOULD);
                some = true;
            }
        }
        if (some) {
            all.add(any.build(), Occur.FILTER);
        }
    }

    private static UnaryOperator<String> normal(String name) {
        return name.equals("kind") || name.equals("status") ? value -> value.toUpperCase(Locale.ROOT) : Words::folded;
    }

    private static Query atLeast(String value) {
        try {
            Materiality least = Materiality.valueOf(value.toUpperCase(Locale.ROOT));
            return term(Fields.MATERIALITY, least.name());
        } catch (IllegalArgumentException e) {
            throw new BadQuestion("materiality=" + value + " is not known: write COSMETIC, MINOR or MATERIAL.");
        }
    }

    static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
