package org.wiredesk.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    private static final Map<String, String> ASKED = Map.of(
            "", "2 to 4",
            "?to=4", "2 to 4",
            "?to=2", "1 to 2",
            "?to=1", "0 to 1",
            "?from=1", "1 to 4",
            "?from=0&to=2", "0 to 2",
            "?from=4&to=1", "4 to 1");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRevisionIsComparedWithTheOneBeforeItUnlessSaid() throws Exception {
        try (Newsdesk desk = new Newsdesk(folder, new Clockwork(Wire.NOON), Newsdesk.TOKENS)) {
            // Given
            desk.take(
                    Wire.revision("ap-fire", 1, "One"),
                    Wire.revision("ap-fire", 2, "Two"),
                    Wire.embargoed("ap-fire", 3, "Three", null),
                    Wire.revision("ap-fire", 4, "Four"));

            for (Map.Entry<String, String> asked : ASKED.entrySet()) {
                // When
                JsonNode diff = desk.json("/api/stories/ap-fire/diff" + asked.getKey(), Newsdesk.READER);

                // Then
                assertThat(diff.path("from").asInt() + " to " + diff.path("to").asInt())
                        .as(asked.getKey())
                        .isEqualTo(asked.getValue());
            }
        }
    }
}
