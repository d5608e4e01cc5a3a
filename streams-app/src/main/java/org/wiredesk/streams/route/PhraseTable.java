package org.wiredesk.streams.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wiredesk.streams.route.Trigger.Value;

/** Finds all phrases of all rules in a text with one look-up a word: each phrase is filed under the longest of its words. */
final class PhraseTable {

    /** Told of each phrase that stands in the text. */
    @FunctionalInterface
    interface Receiver {

        /** A phrase that begins at one word and ends before another. */
        void found(Value phrase, int start, int end);
    }

    private record Phrase(Value value, List<String> terms, int filedUnder) {}

    private final Map<String, List<Phrase>> byTerm = new HashMap<>();

    /**
     * @param phrases whose keys are words parted by blanks
     * @param term what a word of a rule is compared by
     */
    PhraseTable(Collection<Value> phrases, Function<String, String> term) {
        for (Value phrase : phrases) {
            List<String> terms = RuleWords.of(phrase.key()).stream().map(term).toList();
            int longest = 0;
            for (int i = 1; i < terms.size(); i++) {
                longest = terms.get(i).length() > terms.get(longest).length() ? i : longest;
            }
            byTerm.computeIfAbsent(terms.get(longest), unused -> new ArrayList<>())
                    .add(new Phrase(phrase, terms, longest));
        }
    }

    /** Tells of every phrase in a text. */
    void find(List<String> text, Receiver receiver) {
        if (byTerm.isEmpty()) {
            return;
        }
        for (int i = 0; i < text.size(); i++) {
            String term = text.get(i);
            List<Phrase> phrases = term.isEmpty() ? null : byTerm.get(term);
            if (phrases == null) {
                continue;
            }
            for (Phrase phrase : phrases) {
                int start = i - phrase.filedUnder;
                int end = start + phrase.terms.size();
                if (start >= 0 && end <= text.size() && text.subList(start, end).equals(phrase.terms)) {
                    receiver.found(phrase.value, start, end);
                }
            }
        }
    }
}
