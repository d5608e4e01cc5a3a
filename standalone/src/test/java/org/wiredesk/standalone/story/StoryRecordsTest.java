package org.wiredesk.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;

class StoryRecordsTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "ap-fnh2qgbrg062nck7, true",
        "brg062nck7, true",
        "062nck, false",
        "nck7, false",
        "item-1, true",
        "urn:agency:1, true",
        "ap, false"
    })
    void aStoryIsFoundByItsIdOrItsEndByItsItemOrItsAgencysId(String name, boolean found) {
        // Given
        StoryRecords records = new StoryRecords(name);

        // When
        records.add(revision());

        // Then
        assertThat(records.stories().contains("ap-fnh2qgbrg062nck7")).isEqualTo(found);
    }

    private static Revision revision() {
        return Revision.newBuilder()
                .setStoryId("ap-fnh2qgbrg062nck7")
                .setRevision(1)
                .setKind(RevisionKind.NEW)
                .setStatus(StoryStatus.USABLE)
                .setSource("ap")
                .setHeadline("Ferry sinks off Split")
                .setBody("")
                .setChanges(Changes.newBuilder().build())
                .setItemId("item-1")
                .setAgencyId("urn:agency:1")
                .setVersionCreated(NOON)
                .setReceivedAt(NOON)
                .build();
    }
}
