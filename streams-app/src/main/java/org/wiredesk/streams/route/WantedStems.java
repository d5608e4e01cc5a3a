package org.wiredesk.streams.route;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Stems of those words that rules ask for. Of a thousand words hardly ten are; that the others are not is remembered by 64 bits each in one array, which is
 * much quicker than to look up their stems. That two words have the same bits happens once in some ten thousand million files of rules. May be shared between threads.
 */
final class WantedStems {

    /** Stands for a word that no rule asks for. */
    static final String NONE = "";

    private static final int BITS = 17;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final EnglishStems stems;
    private final Set<String> wanted;
    private final long basis;
    private final AtomicLongArray unwanted = new AtomicLongArray(1 << BITS);

    /**
     * @param wanted the stems of all words that rules ask for
     */
    WantedStems(EnglishStems stems, Set<String> wanted) {
        this.stems = stems;
        this.wanted = Set.copyOf(wanted);
        this.basis = wanted.hashCode() * MIX;
    }

    /** The stem of a word in small letters; {@link #NONE} if no rule asks for it. */
    String of(String word) {
        long print = print(word);
        int place = (int) (print >>> (Long.SIZE - BITS));
        if (unwanted.getPlain(place) == print) {
            return NONE;
        }
        String stem = stems.of(word);
        if (wanted.contains(stem)) {
            return stem;
        }
        unwanted.setOpaque(place, print);
        return NONE;
    }

    private long print(String word) {
        long print = basis;
        for (int i = 0; i < word.length(); i++) {
            print = (print ^ word.charAt(i)) * PRIME;
        }
        print = (print ^ (print >>> 32)) * MIX;
        return print == 0 ? 1 : print;
    }
}
