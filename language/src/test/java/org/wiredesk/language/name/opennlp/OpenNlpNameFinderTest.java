package org.wiredesk.language.name.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.language.corpus.MarkedText;
import org.wiredesk.language.corpus.SentenceReader;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.token.Tokens;

class OpenNlpNameFinderTest {

    private static final String TEXT = "Amna Idris left Kassala in the rain .";

    @Test
    void whatItLearntItFindsWithBordersAndTypes() throws IOException {
        // Given sentences with names and without
        List<MarkedText> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            List<Name> names = List.of(new Name(0, 10, NameType.PERSON, 1), new Name(16, 23, NameType.PLACE, 1));
            texts.add(new MarkedText("a", SentenceReader.tokens(TEXT), names));
            texts.add(new MarkedText("b", SentenceReader.tokens("It rained again ."), List.of()));
        }

        // When OpenNLP learns them
        List<Name> found = OpenNlpNameFinder.train(texts)
                .find(new Tokens("So " + TEXT, new int[] {3, 8, 14, 19}, new int[] {7, 13, 18, 26}, new int[] {4}));

        // Then it finds them in another sentence
        assertThat(found)
                .extracting(name -> name.in("So " + TEXT) + " " + name.type())
                .containsExactly("Amna Idris PERSON", "Kassala PLACE");
    }
}
