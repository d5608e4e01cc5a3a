package org.wiredesk.streams.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.wiredesk.streams.route.Trigger.Value;

/** Finds all phrases of all rules in a text with one look-up a word: each phrase is filed under the longest of its words. */
final class PhraseTable {

    /** Told of each phrase that stands in the text. */
    @FunctionalInterface
    interface Receiver {

        /** A phrase that begins at one word and ends before another. */
        void found(Value phrase, int start, int end);
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Phrase(Value value, int[] numbers, int filedUnder) {

        boolean standsAt(int start, int[] text) {
            for (int i = 0; i < numbers.length; i++) {
                if (text[start + i] != numbers[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Phrase[][] byNumber;

    /**
     * @param phrases whose keys are words parted by blanks
     * @param number of a word of a rule
     * @param highest no number is above it
     */
    PhraseTable(Collection<Value> phrases, ToIntFunction<String> number, int highest) {
        Map<Integer, List<Phrase>> filed = new TreeMap<>();
        for (Value phrase : phrases) {
            List<String> words = RuleWords.of(phrase.key());
            int longest = 0;
            for (int i = 1; i < words.size(); i++) {
                longest = words.get(i).length() > words.get(longest).length() ? i : longest;
            }
            int[] numbers = words.stream().mapToInt(number).toArray();
            filed.computeIfAbsent(numbers[longest], unused -> new ArrayList<>())
                    .add(new Phrase(phrase, numbers, longest));
        }
        byNumber = new Phrase[filed.isEmpty() ? 0 : highest + 1][0];
        filed.forEach((filedUnder, all) -> byNumber[filedUnder] = all.toArray(new Phrase[0]));
    }

    /**
     * Tells of every phrase in a text.
     *
     * @param text the numbers of its words
     * @param count how many they are
     */
    void find(int[] text, int count, Receiver receiver) {
        if (byNumber.length == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (text[i] <= Vocabulary.NONE) {
                continue;
            }
            for (Phrase phrase : byNumber[text[i]]) {
                int start = i - phrase.filedUnder;
                int end = start + phrase.numbers.length;
                if (start >= 0 && end <= count && phrase.standsAt(start, text)) {
                    receiver.found(phrase.value, start, end);
                }
            }
        }
    }
}
