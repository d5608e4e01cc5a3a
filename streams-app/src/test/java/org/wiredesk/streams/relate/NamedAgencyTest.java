package org.wiredesk.streams.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Dateline;
import org.wiredesk.records.Furniture;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.CreditedAgency;

class NamedAgencyTest {

    private final NamedAgency namedAgency = new NamedAgency(Agencies.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # source | dateline         | by-line                           | line of rule  | line                                    | agency  | named by
            dpa      | AP               |                                   |               |                                         | ap      | its dateline names AP
            dpa      | dpa/AP           |                                   |               |                                         | ap      | its dateline names AP
            dpa      | AP/dpa           |                                   |               |                                         | ap      | its dateline names AP
            ntb      | dpa              |                                   |               |                                         | dpa     | its dateline names dpa
            dpa      | The Canadian Press |                                 |               |                                         | cp      | its dateline names CP
            post     | REUTERS          |                                   |               |                                         | reuters | its dateline names Reuters
            dpa      |                  | Jane Doe, The Associated Press    |               |                                         | ap      | its by-line names AP
            stt      |                  | Norsk Telegrambyrå                |               |                                         | ntb     | its by-line names NTB
            dpa      |                  |                                   | agency-alone  | The Associated Press                    | ap      | its credit line names AP
            dpa      |                  |                                   | copyright     | Copyright 2026 The Associated Press. All rights reserved. | ap | its credit line names AP
            dpa      | AFP              | Jane Doe, Associated Press        |               |                                         | afp     | its dateline names AFP
            # the source's own
            ap       | AP               | Jane Doe, Associated Press        | copyright     | Copyright 2026 The Associated Press.    |         |
            dpa      | dpa              |                                   |               |                                         |         |
            # nobody that we know
            dpa      | HNA              | Jane Doe, Harbour News            | copyright     | Copyright 2026 Harbour News Agency.     |         |
            # who helped is not whose copy it is
            dpa      |                  |                                   | contributors  | Associated Press                        |         |
            dpa      |                  |                                   |               |                                         |         |
            """)
    void knowsWhoseCopyATextIs(
            String source, String dateline, String byline, String rule, String line, String agency, String naming) {
        // Given
        Revision revision = revision(source)
                .setDateline(
                        dateline == null
                                ? null
                                : Dateline.newBuilder()
                                        .setText("CORFU (" + dateline + ")")
                                        .setCity("CORFU")
                                        .setAgency(dateline)
                                        .build())
                .setByline(byline)
                .setFurniture(rule == null ? List.of() : List.of(new Furniture(line, rule)))
                .build();

        // When
        var named = namedAgency.of(revision);

        // Then
        assertThat(named.map(CreditedAgency::getAgency)).isEqualTo(Optional.ofNullable(agency));
        assertThat(named.map(CreditedAgency::getNaming)).isEqualTo(Optional.ofNullable(naming));
    }

    @Test
    void takesTheLongestNameInALine() {
        assertThat(Agencies.standard().in("(c) 2026 Australian Associated Press"))
                .contains("aap");
    }

    private static Revision.Builder revision(String source) {
        return Revision.newBuilder()
                .setStoryId("story")
                .setRevision(1)
                .setKind(RevisionKind.NEW)
                .setStatus(StoryStatus.USABLE)
                .setSource(source)
                .setHeadline("Swing bridge opens")
                .setBody("")
                .setChanges(Changes.newBuilder().build())
                .setItemId("item")
                .setVersionCreated(Instant.EPOCH)
                .setReceivedAt(Instant.EPOCH);
    }
}
