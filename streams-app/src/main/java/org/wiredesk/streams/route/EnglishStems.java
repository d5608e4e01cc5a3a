package org.wiredesk.streams.route;

import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.englishStemmer;

/** Stems of English words by Martin Porter's second algorithm. Wire copy repeats its words, so that those seen last are kept; may be shared between threads. */
final class EnglishStems {

    private static final int KEPT = 1 << 14;
    private static final int SHORTEST = 3;

    private record Stemmed(String word, String stem) {}

    private final @Nullable Stemmed[] kept = new Stemmed[KEPT];

    /** The stem of a word in small letters. */
    String of(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        int hash = word.hashCode();
        int place = (hash ^ (hash >>> 16)) & (KEPT - 1);
        Stemmed found = kept[place];
        if (found == null || !found.word.equals(word)) {
            found = new Stemmed(word, stem(word));
            kept[place] = found;
        }
        return found.stem;
    }

    private static String stem(String word) {
        englishStemmer stemmer = new englishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
