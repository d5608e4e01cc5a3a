package org.wiredesk.language.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryReaderTest {

    @TempDir
    private Path folder;

    private final List<String> remarks = new ArrayList<>();

    @BeforeEach
    void aStory() throws IOException {
        Files.createDirectories(folder.resolve("stories/train"));
        Files.createDirectories(folder.resolve("settled"));
        Files.writeString(folder.resolve("stories/train/a.txt"), """
                === a-1 | 15000000 | UK
                Liverpool win in Porto

                LIVERPOOL, England — Liverpool beat FC Porto, and Liverpool danced. The Portobello Road did not.
                """);
    }

    @Test
    void aNameIsMarkedWhereverItsWordsStandOutsideLongerNames() throws IOException {
        mark("=== a-1\nORGANISATION Liverpool | FC Porto\nPLACE Porto | LIVERPOOL | England | Portobello Road\n");

        assertThat(names())
                .containsExactly(
                        "Liverpool ORGANISATION",
                        "Porto PLACE",
                        "LIVERPOOL PLACE",
                        "England PLACE",
                        "Liverpool ORGANISATION",
                        "FC Porto ORGANISATION",
                        "Liverpool ORGANISATION",
                        "Portobello Road PLACE");
    }

    @Test
    void aNumberMarksOnePlaceAlone() throws IOException {
        mark("=== a-1\nORGANISATION Liverpool#1 | Liverpool#2\nPLACE Liverpool#3\n");

        assertThat(names()).containsExactly("Liverpool ORGANISATION", "Liverpool ORGANISATION", "Liverpool PLACE");
    }

    @Test
    void aNameThatStandsNowhereIsTold() throws IOException {
        mark("=== a-1\nPLACE Leeds\n");

        assertThat(names()).isEmpty();
        assertThat(remarks).containsExactly("'Leeds' is marked in a-1, but does not stand there.");
    }

    @Test
    void anUnknownTypeIsToldWithFileAndLine() throws IOException {
        mark("=== a-1\nTEAM Liverpool\n");

        assertThatThrownBy(this::names)
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("Line 2 of '")
                .hasMessageContaining("begins with 'TEAM'");
    }

    @Test
    void sentencesAreMarkedByTheirNumbers() throws IOException {
        Path sentences = Files.writeString(folder.resolve("s.txt"), "It rained .\nAmna Idris left Sudan .\n");
        Path marks = Files.createDirectories(folder.resolve("voa"));
        Files.writeString(marks.resolve("a.tsv"), "2\tPERSON Amna Idris; PLACE Sudan\n1\t\n");

        List<MarkedText> texts = SentenceReader.read(sentences, marks, remarks::add);

        assertThat(texts).hasSize(2);
        assertThat(names(texts.get(0))).containsExactly("Amna Idris PERSON", "Sudan PLACE");
        assertThat(texts.get(1).names()).isEmpty();
        assertThat(remarks).isEmpty();
    }

    private void mark(String lines) throws IOException {
        Files.writeString(folder.resolve("settled/a.txt"), lines);
    }

    private List<String> names() {
        return names(new OwnStories(folder).train(remarks::add).get(0));
    }

    private static List<String> names(MarkedText text) {
        return text.names().stream()
                .map(name -> name.in(text.tokens().text()) + " " + name.type())
                .toList();
    }
}
