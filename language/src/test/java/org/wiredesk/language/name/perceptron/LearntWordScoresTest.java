package org.wiredesk.language.name.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wiredesk.language.token.AnyText;
import org.wiredesk.language.token.Tokens;

class LearntWordScoresTest {

    @Test
    void whatIsKeptIsWhatAddingFeatureByFeatureGives() throws IOException {
        // Given the model, words that keep their sums and words that do not
        Lexica lexica = Lexica.standard();
        Model model = model();
        Words keeping = new Words(lexica, LearntWordScores::room);
        Words plain = new Words(lexica);
        WordScores quick = new LearntWordScores(model);
        WordScores slow = new LearningWordScores(model);
        Random random = new Random(5);

        // Then both give the same scores for every token of any text
        for (int round = 0; round < 300; round++) {
            Tokens tokens = Tokens.of(AnyText.of(random, 150));
            for (int number = 0; number < tokens.sentenceCount(); number++) {
                assertThat(scores(quick, keeping.read(tokens, number)))
                        .containsExactly(scores(slow, plain.read(tokens, number)));
            }
        }
    }

    private static int[] scores(WordScores words, Sentence sentence) {
        int[] scores = new int[sentence.count() * Labels.COUNT];
        for (int token = 0; token < sentence.count(); token++) {
            words.add(sentence, token, scores, token * Labels.COUNT);
        }
        return scores;
    }

    private static Model model() throws IOException {
        try (InputStream file = PerceptronNameFinder.class.getResourceAsStream("names.bin")) {
            return ModelFile.read(new DataInputStream(new BufferedInputStream(Objects.requireNonNull(file))));
        }
    }
}
