package org.wiredesk.streams.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What single words and short phrases say of a topic. Phrases are matched by the stems of their words. */
final class TopicTerms {

    private static final Pattern SPACE = Pattern.compile(" ");

    /** That a term speaks for the topic at a place in {@link #codes()}, with a weight from 1 to 5. */
    record Vote(int topic, int weight) {}

    /** A term, its number among all terms, and the topics that it speaks for. */
    record Term(int number, List<Vote> votes) {}

    private final List<String> codes;
    private final Map<String, Term> terms = new HashMap<>();
    private final Set<String> phraseStarts = new HashSet<>();

    /**
     * The terms of {@code topic-terms.tsv} for some topics; where a topic has a term twice, the first weight
     * counts.
     */
    TopicTerms(List<String> codes) {
        this.codes = List.copyOf(codes);
        for (List<String> row : Table.rows("topic-terms.tsv")) {
            int topic = codes.indexOf(row.get(0));
            int weight = Integer.parseInt(row.get(1));
            Table.list(row.get(2)).forEach(term -> add(term, topic, weight));
        }
    }

    private void add(String written, int topic, int weight) {
        String key = stems(written);
        Term term = terms.computeIfAbsent(key, unused -> new Term(terms.size(), new ArrayList<>()));
        if (term.votes.stream().noneMatch(vote -> vote.topic == topic)) {
            term.votes.add(new Vote(topic, weight));
        }
        int space = key.indexOf(' ');
        while (space > 0) {
            phraseStarts.add(key.substring(0, space));
            space = key.indexOf(' ', space + 1);
        }
    }

    private static String stems(String written) {
        return String.join(" ", SPACE.splitAsStream(written).map(Stem::of).toList());
    }

    /** The topics that terms may speak for. */
    List<String> codes() {
        return codes;
    }

    /** How many terms there are; each has a number below that. */
    int size() {
        return terms.size();
    }

    /** The term that some stems, parted by spaces, make; null if they make none. */
    @Nullable
    Term term(String key) {
        return terms.get(key);
    }

    /** Whether a longer term begins with these stems. */
    boolean startsPhrase(String key) {
        return phraseStarts.contains(key);
    }
}
