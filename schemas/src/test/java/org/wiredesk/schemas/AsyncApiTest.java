package org.wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Holds docs/asyncapi.yaml, which consumers read, against the constants that the code runs on. */
class AsyncApiTest {

    private static final Path FILE = Path.of("../docs/asyncapi.yaml");
    private static final List<KafkaTopic> TOPICS = Topics.all(List.of("{slug}"));

    private List<JsonNode> channels = List.of();

    @BeforeEach
    void read() throws IOException {
        JsonNode root = new ObjectMapper().valueToTree(new Yaml().load(Files.readString(FILE)));
        channels =
                StreamSupport.stream(root.path("channels").spliterator(), false).toList();
    }

    @Test
    void describesEveryTopicAndNoOther() {
        assertThat(channels.stream().map(channel -> channel.path("address").asText()))
                .containsExactlyInAnyOrderElementsOf(
                        TOPICS.stream().map(KafkaTopic::name).toList());
    }

    @Test
    void saysOfEachTopicWhatTheCodeSays() {
        for (KafkaTopic topic : TOPICS) {
            // Given
            JsonNode channel = channels.stream()
                    .filter(candidate ->
                            topic.name().equals(candidate.path("address").asText()))
                    .findFirst()
                    .orElseThrow();

            // Then
            String record = topic.value().map(Class::getSimpleName).orElse("Bytes");
            assertThat(channel.path("messages").findValuesAsText("$ref"))
                    .containsExactly("#/components/messages/" + record);
            assertThat(channel.at("/bindings/kafka/partitions").asInt()).isEqualTo(topic.partitions());
            if (!Topics.isNews(topic.name())) {
                assertThat(channel.path("description").asText()).isEqualTo(topic.doc());
            }
        }
    }

    @Test
    void pointsAtSchemasThatExist() throws IOException {
        List<String> references = Files.readString(FILE)
                .lines()
                .filter(line -> line.contains(".avsc"))
                .map(line -> line.substring(line.indexOf("../")))
                .toList();
        assertThat(references)
                .hasSize(9)
                .allSatisfy(file -> assertThat(FILE.resolveSibling(file)).exists());
    }
}
