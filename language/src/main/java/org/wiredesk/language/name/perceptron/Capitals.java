package org.wiredesk.language.name.perceptron;

import java.util.Locale;
import org.wiredesk.language.corpus.SentenceReader;
import org.wiredesk.language.token.Tokens;

/** Writes a sentence in capitals, as headlines are, so that such sentences are learnt from, too. */
final class Capitals {

    private Capitals() {}

    /** The tokens of a sentence in capitals, as a text of their own. */
    static Tokens of(Tokens tokens, int sentence) {
        StringBuilder words = new StringBuilder();
        for (int token = tokens.sentenceStart(sentence); token < tokens.sentenceEnd(sentence); token++) {
            words.append(words.isEmpty() ? "" : " ");
            words.append(tokens.word(token).replace(' ', '_').toUpperCase(Locale.ROOT));
        }
        return SentenceReader.tokens(words.toString());
    }
}
