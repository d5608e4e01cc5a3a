package org.wiredesk.language.name.perceptron;

import java.util.List;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.token.Tokens;

/** The labels of the tokens of a text in which the names are known. */
final class TextLabels {

    private TextLabels() {}

    /** A label for each token of a sentence. A name that reaches over the end of the sentence counts as two. */
    static int[] of(Tokens tokens, int sentence, List<Name> names) {
        int first = tokens.sentenceStart(sentence);
        int end = tokens.sentenceEnd(sentence);
        int[] labels = new int[end - first];
        int token = first;
        for (Name name : names) {
            while (token < end && tokens.end(token) <= name.start()) {
                token++;
            }
            int behind = token;
            while (behind < end && tokens.start(behind) < name.end()) {
                behind++;
            }
            if (behind > token) {
                Labels.write(labels, token - first, behind - first, name.type());
                token = behind;
            }
        }
        return labels;
    }
}
