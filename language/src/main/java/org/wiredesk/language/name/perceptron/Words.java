package org.wiredesk.language.name.perceptron;

import java.util.function.Supplier;
import org.wiredesk.language.token.Tokens;

/**
 * Reads the words of sentences, and keeps those that came last, since a few thousand words make up most of any text. One for each thread.
 * Each word has two places, of which a new one takes that of the older.
 */
final class Words {

    private static final int PLACES = 1 << 15;

    private final Lexica lexica;
    private final Supplier<long[]> room;
    private final Word[] kept = new Word[PLACES];

    Words(Lexica lexica) {
        this(lexica, () -> new long[0]);
    }

    /** The same, with room for what a learnt model lets each word say. */
    Words(Lexica lexica, Supplier<long[]> room) {
        this.lexica = lexica;
        this.room = room;
    }

    /** The words of a sentence. */
    Sentence read(Tokens tokens, int sentence) {
        int start = tokens.sentenceStart(sentence);
        Word[] words = new Word[tokens.sentenceEnd(sentence) - start];
        for (int token = 0; token < words.length; token++) {
            words[token] = word(tokens.text(), tokens.start(start + token), tokens.end(start + token));
        }
        return new Sentence(words);
    }

    private Word word(String text, int start, int end) {
        long key = Hash.letters(text, start, end);
        int newer = (int) (key >>> 20) & (PLACES - 2);
        int older = newer + 1;
        Word word = kept[newer];
        if (word == null || word.key() != key) {
            word = kept[older];
            if (word == null || word.key() != key) {
                word = Word.read(text, start, end, key, lexica).saying(room.get());
            }
            kept[older] = kept[newer];
            kept[newer] = word;
        }
        return word;
    }
}
