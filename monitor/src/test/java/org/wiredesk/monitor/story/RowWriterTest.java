package org.wiredesk.monitor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.monitor.Wire;
import org.wiredesk.records.Revision;

class RowWriterTest {

    private static final String LONG = "😀".repeat(1_000_000);

    @ParameterizedTest
    @ValueSource(strings = {"headline", "slug", "label", "statedReason"})
    void aRowHasRoomForThousandCharacters(String field) {
        assertThat(row(LONG).json().path(field).asText()).isEqualTo("😀".repeat(999) + "…");
        assertThat(row("😀".repeat(1_000)).json().path(field).asText()).isEqualTo("😀".repeat(1_000));
    }

    @Test
    void wordsAreFoundBehindThem() {
        assertThat(row(LONG + " harbor").words()).contains("harbor");
    }

    private static StoryRow row(String text) {
        Revision revision = Revision.newBuilder(Wire.revision("ap-fire", 1, text))
                .setSlug(text)
                .setLabel(text)
                .setStatedReason(text)
                .build();
        return RowWriter.row(revision, StoryFile.empty("ap-fire").with(Stamp.of(revision)), Wire.NOON, Instant.EPOCH);
    }
}
