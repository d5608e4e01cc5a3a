package org.wiredesk.language.name.perceptron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wiredesk.language.corpus.MarkedText;
import org.wiredesk.language.corpus.SentenceReader;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.token.Tokens;

class ModelTest {

    private static final String TEXT = "Amna Idris left Kassala for the Nile Bank .";

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        byte[] row = {0, 1, -2, 0, 0, 127, -127, 0, 0, 0, 0, 0, 5};
        SortedMap<Integer, byte[]> rows = new TreeMap<>(Integer::compareUnsigned);
        rows.put(-5, row);
        rows.put(77, new byte[] {9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});

        Model read = read(bytes(new LearntModel(rows, new int[Labels.COUNT * Labels.COUNT])));

        assertThat(scores(read, -5)).containsExactly(0, 1, -2, 0, 0, 127, -127, 0, 0, 0, 0, 0, 5);
        assertThat(scores(read, 77)).startsWith(9, 0);
        assertThat(scores(read, 78)).containsOnly(0);
    }

    @Test
    void anotherFileIsNoModel() {
        assertThatThrownBy(() -> read(new byte[8]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Train it again");
    }

    @Test
    void whatWasLearntIsFoundAgainAndLearningTwiceGivesTheSameBytes() throws IOException {
        // Given sentences with the same names, and some without
        Lexica lexica = Lexica.standard();
        List<MarkedText> texts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            texts.add(marked());
            texts.add(new MarkedText("b", SentenceReader.tokens("It rained on Monday , as they said ."), List.of()));
        }

        // When they are learnt twice
        LearntModel first = learn(lexica, texts);
        LearntModel second = learn(lexica, texts);

        // Then both models are the same, and find the names
        assertThat(bytes(first)).isEqualTo(bytes(second));
        assertThat(new PerceptronNameFinder(first.ready(), lexica).find(marked().tokens()))
                .extracting(name -> name.in(TEXT) + " " + name.type())
                .containsExactly("Amna Idris PERSON", "Kassala PLACE", "Nile Bank ORGANISATION");
    }

    private static MarkedText marked() {
        Tokens tokens = SentenceReader.tokens(TEXT);
        return new MarkedText(
                "a",
                tokens,
                List.of(
                        new Name(0, 10, NameType.PERSON, 1),
                        new Name(16, 23, NameType.PLACE, 1),
                        new Name(32, 41, NameType.ORGANISATION, 1)));
    }

    private static LearntModel learn(Lexica lexica, List<MarkedText> texts) {
        Trainer trainer = new Trainer(lexica, TrainingPlan.standard(line -> {}));
        trainer.add(TrainingSource.OWN, texts);
        return trainer.train();
    }

    private static int[] scores(Model model, int feature) {
        int[] scores = new int[Labels.COUNT];
        NumberList features = new NumberList(1);
        features.add(feature);
        model.add(features, scores, 0);
        return scores;
    }

    private static byte[] bytes(LearntModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFile.write(model, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Model read(byte... bytes) throws IOException {
        return ModelFile.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
