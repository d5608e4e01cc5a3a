package org.wiredesk.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.RelationKind;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.standalone.terminal.Terminal;

class RelationLinesTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final Terminal PLAIN = new Terminal(false, false, 100);
    private static final Terminal COLOUR = new Terminal(true, true, 100);

    @Test
    void theCopySaysWhatBecameOfItsOriginal() {
        assertThat(lines(PLAIN, killed(NOON.plusSeconds(180)), "dpa-story")).isEqualTo("""
                relays ap ap-story: KILLED at 12:03
                  notice  AP killed the story that dpa sent on: WITHDRAWN
                  why     Its dateline names AP.
                """);
    }

    @Test
    void aKillIsAnAlarmAndAnotherDayIsNamed() {
        assertThat(lines(COLOUR, killed(Instant.parse("2026-03-15T00:10:00Z")), "dpa-story"))
                .contains("KILLED on 2026-03-15 00:10")
                .contains("\u001b[");
    }

    @Test
    void theOriginalSaysWhoHasSentItOn() {
        assertThat(lines(PLAIN, killed(NOON), "ap-story")).isEqualTo("""
                relayed by dpa dpa-story
                  why  Its dateline names AP.
                """);
    }

    @Test
    void aRelationWithoutNewsSaysOnlyWhatItIs() {
        // Given
        StoryRelation relation =
                relation().setKind(RelationKind.SHARES).setOriginalSource("ntb").build();

        // Then
        assertThat(lines(PLAIN, relation, "dpa-story")).startsWith("is also sent by ntb ap-story\n  why");
    }

    @Test
    void theNewestStateOfARelationIsFoundFromBothEnds() {
        for (String story : List.of("dpa-story", "ap-story")) {
            // Given
            StoryRecords records = new StoryRecords(story);

            // When
            records.add(relation().build());
            records.add(killed(NOON));
            records.add(
                    relation().setStoryId("stt-1").setOriginalStoryId("ntb-1").build());

            // Then
            assertThat(records.history().relations()).containsExactly(killed(NOON));
            assertThat(StoryJson.of(story, killed(NOON))
                            .at("/relation/originalStatus")
                            .asText())
                    .isEqualTo("KILLED");
        }
    }

    private static String lines(Terminal terminal, StoryRelation relation, String storyId) {
        return String.join("\n", new RelationLines(terminal, ZoneOffset.UTC).lines(relation, storyId));
    }

    private static StoryRelation killed(Instant at) {
        return relation()
                .setOriginalStatus(StoryStatus.KILLED)
                .setOriginalChange(RevisionKind.KILL)
                .setOriginalRevision(2)
                .setChangedAt(at)
                .setNotice("AP killed the story that dpa sent on: WITHDRAWN")
                .build();
    }

    private static StoryRelation.Builder relation() {
        return StoryRelation.newBuilder()
                .setStoryId("dpa-story")
                .setSource("dpa")
                .setOriginalStoryId("ap-story")
                .setOriginalSource("ap")
                .setKind(RelationKind.RELAYS)
                .setAgency("ap")
                .setReason("Its dateline names AP.")
                .setConfidence(0.95)
                .setOriginalStatus(StoryStatus.USABLE)
                .setSince(NOON);
    }
}
