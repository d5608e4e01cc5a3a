package org.wiredesk.language.name.perceptron;

import org.wiredesk.language.token.Tokens;

/** Reads the words of sentences, and keeps those that came last. One for each thread. */
final class Words {

    private static final int PLACES = 1 << 13;

    private final Lexica lexica;
    private final Word[] kept = new Word[PLACES];

    Words(Lexica lexica) {
        this.lexica = lexica;
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
        int place = (int) (key >>> 20) & (PLACES - 1);
        Word word = kept[place];
        if (word == null || word.key() != key) {
            word = Word.read(text, start, end, key, lexica);
            kept[place] = word;
        }
        return word;
    }
}
