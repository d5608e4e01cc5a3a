package org.wiredesk.streams.route;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Stems of English words by Martin Porter's second algorithm. Wire copy repeats its words, so that those seen are kept, but for runs of letters that are
 * longer than any word, as of a picture in a text; may be shared between threads. */
final class EnglishStems {

    private static final int MOST_KEPT = 100_000;
    private static final int SHORTEST = 3;
    private static final int LONGEST_KEPT = 40;

    private final Map<String, String> kept = new ConcurrentHashMap<>();

    /** The stem of a word in small letters. */
    String of(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        String known = kept.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() > LONGEST_KEPT) {
            return stem(word);
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        String stem = stem(word);
        kept.put(word, stem);
        return stem;
    }

    private static String stem(String word) {
        return new SnowballStemmer(ALGORITHM.ENGLISH).stem(word).toString();
    }
}
