package org.wiredesk.language.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnReaderTest {

    @TempDir
    private Path folder;

    @Test
    void namesAreReadFromBeginningsAndInsides() throws IOException {
        List<MarkedText> texts = read("""
                Amna B-PER
                Idris I-PER
                left O
                Port B-LOC
                Sudan I-LOC
                for O
                Kassala B-LOC
                Monday B-MISC
                . O
                """);

        assertThat(names(texts.get(0))).containsExactly("Amna Idris PERSON", "Port Sudan PLACE", "Kassala PLACE");
    }

    @Test
    void inTheOldFormANameBeginsWhereTheTypeChanges() throws IOException {
        List<MarkedText> texts = read("Amna I-PER\nSudan I-LOC\nKassala B-LOC\n\nBank I-ORG\n");

        assertThat(names(texts.get(0)))
                .containsExactly("Amna PERSON", "Sudan PLACE", "Kassala PLACE", "Bank ORGANISATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B-ORG", "S-corporation", "U-group", "B-ORGANIZATION", "I-Company"})
    void typesHaveManyNames(String tag) throws IOException {
        assertThat(names(read("Reuters " + tag + "\n").get(0))).containsExactly("Reuters ORGANISATION");
    }

    @Test
    void documentsAreApartAndTheTagIsTheLastColumn() throws IOException {
        List<MarkedText> texts =
                read("-DOCSTART- -X- O O\n\nKassala NNP B-NP B-LOC\n\n-DOCSTART- -X- O O\n\nrain NN B-NP O\n");

        assertThat(texts).hasSize(2);
        assertThat(names(texts.get(0))).containsExactly("Kassala PLACE");
        assertThat(texts.get(1).tokens().count()).isEqualTo(1);
    }

    @Test
    void universalNerIsRead() throws IOException {
        List<MarkedText> texts = read("""
                # newdoc id = a1
                # sent_id = a1-1
                # text = # Sudan
                1\t#\tO\t-\t-
                2\tSudan\tB-LOC\t-\tsomeone

                # sent_id = a1-2
                1\tIdris\tB-PER\t-\tsomeone
                """);

        assertThat(texts).hasSize(1);
        assertThat(names(texts.get(0))).containsExactly("Sudan PLACE", "Idris PERSON");
        assertThat(texts.get(0).tokens().sentenceCount()).isEqualTo(2);
    }

    @Test
    void withoutDocumentsSoManySentencesAreAText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.conll"), "a O\n\nb O\n\nc O\n");

        assertThat(ColumnReader.read(file, 2)).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsToldWithFileAndLine() {
        assertThatThrownBy(() -> read("Sudan B-LOC\nrain\n"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("Line 2 of '")
                .hasMessageContaining("a.conll");
        assertThatThrownBy(() -> read("Sudan place\n")).hasMessageContaining("ends with 'place', which is no tag");
    }

    private List<MarkedText> read(String lines) throws IOException {
        return ColumnReader.read(Files.writeString(folder.resolve("a.conll"), lines), 20);
    }

    private static List<String> names(MarkedText text) {
        return text.names().stream()
                .map(name -> name.in(text.tokens().text()) + " " + name.type())
                .toList();
    }
}
