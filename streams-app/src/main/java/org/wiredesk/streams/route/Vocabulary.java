package org.wiredesk.streams.route;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The words that rules ask for, by numbers, so that a text is compared number by number. Of a thousand words of a text hardly ten are asked for; that the others
 * are not is remembered by 64 bits each in one array, which is much quicker than to cut them out and look them up. That two words have the same bits happens
 * once in some ten thousand million files of rules. May be shared between threads.
 */
final class Vocabulary {

    /** The number of a word that no rule asks for. */
    static final int NONE = 0;

    private static final int BITS = 17;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final EnglishStems stems = new EnglishStems();
    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> stemmed = new HashMap<>();
    private final AtomicLongArray unwanted = new AtomicLongArray(1 << BITS);

    /**
     * The numbers of a word.
     *
     * @param written its own; {@link #NONE} if no rule asks for it
     * @param stem that of its English stem; {@link #NONE} if no rule asks for any of its forms
     */
    record Numbers(int written, int stem) {

        private static final Numbers UNWANTED = new Numbers(NONE, NONE);
    }

    /**
     * @param words that are compared as they are written
     * @param inflected those of which other forms count in English
     */
    Vocabulary(Collection<String> words, Collection<String> inflected) {
        words.forEach(word -> number(written, word));
        inflected.forEach(word -> number(written, word));
        inflected.forEach(word -> number(stemmed, stems.of(word)));
    }

    private static void number(Map<String, Integer> numbers, String word) {
        numbers.putIfAbsent(word, numbers.size() + 1);
    }

    /** Whether no rule asks for any word. */
    boolean isEmpty() {
        return written.isEmpty();
    }

    /** No word has a number above this. */
    int highest() {
        return Math.max(written.size(), stemmed.size());
    }

    /** The number of a word in small letters, as it is written. */
    int written(String word) {
        return written.getOrDefault(word, NONE);
    }

    /** The number of the stem of a word in small letters. */
    int stem(String word) {
        return stemmed.isEmpty() ? NONE : stemmed.getOrDefault(stems.of(word), NONE);
    }

    /** The numbers of a word that stands in a text in small letters. */
    Numbers of(String text, int start, int end) {
        long print = print(text, start, end);
        int place = (int) (print >>> (Long.SIZE - BITS));
        if (unwanted.getPlain(place) == print) {
            return Numbers.UNWANTED;
        }
        String word = RuleWords.word(text, start, end);
        Numbers numbers = new Numbers(written(word), stem(word));
        if (numbers.equals(Numbers.UNWANTED)) {
            unwanted.setOpaque(place, print);
        }
        return numbers;
    }

    private static long print(String text, int start, int end) {
        long print = MIX;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            print = (print ^ (c == '’' ? '\'' : c)) * PRIME;
        }
        print = (print ^ (print >>> 32)) * MIX;
        return print == 0 ? 1 : print;
    }
}
