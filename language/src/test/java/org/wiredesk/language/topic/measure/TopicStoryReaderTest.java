package org.wiredesk.language.topic.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.language.corpus.CorpusException;
import org.wiredesk.language.topic.MediaTopicTree;

class TopicStoryReaderTest {

    private final TopicStoryReader reader = new TopicStoryReader(MediaTopicTree.standard());

    @TempDir
    private Path folder;

    @Test
    void codesOfAnyLevelCountAsTheirTopTopic() throws IOException {
        // Given
        Path file = folder.resolve("stories.jsonl");
        Files.writeString(file, "{\"text\": \"Talks go on.\", \"codes\": [\"medtop:20000076\", \"16000000\"]}\n\n");

        // When
        List<TopicStory> stories = reader.read(file);

        // Then
        assertThat(stories).containsExactly(new TopicStory("", "Talks go on.", Set.of("16000000")));
    }

    @Test
    void ourOwnStoriesAreRead() throws IOException {
        // Given
        Path file = folder.resolve("stories.txt");
        Files.writeString(
                file,
                "=== a-01 | 17000000 | Japan\nSnow\n\nIt snows.\n\nStill.\n\n=== a-02 | | Japan\nNothing\n\nNo.\n");

        // When
        List<TopicStory> stories = reader.read(file);

        // Then
        assertThat(stories)
                .containsExactly(
                        new TopicStory("Snow", "It snows.\n\nStill.", Set.of("17000000")),
                        new TopicStory("Nothing", "No.", Set.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text": "a"}|needs a "text" and a list "codes"
            {"text": 5, "codes": []}|needs a "text" and a list "codes"
            {"text": "a", "codes": ["sport"]}|"sport", which is no Media Topic
            {"text": |is no JSON
            """)
    void aLineThatIsWrongIsNamed(String line, String problem) throws IOException {
        // Given
        Path file = folder.resolve("stories.jsonl");
        Files.writeString(file, "{\"text\": \"a\", \"codes\": []}\n" + line + "\n");

        // Then
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("stories.jsonl, line 2")
                .hasMessageContaining(problem);
    }
}
