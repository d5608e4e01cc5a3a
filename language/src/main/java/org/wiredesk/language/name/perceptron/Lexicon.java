package org.wiredesk.language.name.perceptron;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import org.wiredesk.language.token.Tokens;

/** Lists of names and of words around names. What a list says is a hint that the finder weighs, and no verdict. */
final class Lexicon {

    /** The most words in an entry. */
    static final int LONGEST = 6;

    private static final int START = 7;

    private final NumberTable entries = new NumberTable(20_000);
    private short[] kinds = new short[20_000];

    /**
     * Reads lists: in each line a kind ({@link LexiconKind}, in small letters), a tab, and entries parted by commas and spaces.
     * Lines that begin with {@code #} are for people.
     */
    static Lexicon read(InputStream lists) throws IOException {
        Lexicon lexicon = new Lexicon();
        BufferedReader reader = new BufferedReader(new InputStreamReader(lists, UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.charAt(0) != '#') {
                LexiconKind kind = LexiconKind.of(line.substring(0, tab));
                for (String entry : line.substring(tab + 1).split(", ", -1)) {
                    lexicon.add(entry, kind);
                }
            }
        }
        return lexicon;
    }

    /** The kinds of a word by itself, as bits. */
    int kinds(int lower) {
        return kindsOf(Hash.mix(START, lower));
    }

    /** Begins the number of an entry of several words; see {@link #next}. */
    static int start() {
        return START;
    }

    /** Goes on with the number of an entry of several words. */
    static int next(int entry, int lower) {
        return Hash.mix(entry, lower);
    }

    /** The kinds of an entry of several words, as bits; 0 where there is none. */
    int kindsOf(int entry) {
        int place = entries.find(entry);
        return place < 0 ? 0 : kinds[place];
    }

    private void add(String entry, LexiconKind kind) {
        Tokens tokens = Tokens.of(entry);
        int number = START;
        for (int token = 0; token < tokens.count(); token++) {
            number = next(number, Hash.lower(entry, tokens.start(token), tokens.end(token)));
        }
        int place = entries.put(number);
        kinds = place < kinds.length ? kinds : Arrays.copyOf(kinds, kinds.length * 2);
        kinds[place] |= (short) kind.bit();
    }
}
