package org.wiredesk.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.ChangeReason;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Decision;
import org.wiredesk.records.FieldChange;
import org.wiredesk.records.Materiality;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.ParagraphChange;
import org.wiredesk.records.ParagraphChangeKind;
import org.wiredesk.records.ReasonKind;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Span;
import org.wiredesk.records.SpanKind;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.standalone.terminal.Terminal;

class StoryPrinterTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final Terminal PLAIN = new Terminal(false, false, 80);
    private static final Terminal COLOUR = new Terminal(true, true, 80);

    @Test
    void aStoryReadsFromItsFirstTextToItsLastItem() {
        assertThat(printed(PLAIN)).isEqualTo("""
                NEW 1  2026-03-14 12:00:00  item-1
                  headline  Ferry sinks off Split
                  decided   ACCEPTED: The first item of the story.
                  text      At least 12 died. ¶ It rained.

                UPDATE 2  1st Ld  2026-03-14 12:01:00  item-2
                  headline     Ferry sinks off Zadar
                  agency says  CORRECTS place
                  decided      ACCEPTED: The agency sent a newer version.
                  matters      material
                               headline: Ferry sinks off Split → Ferry sinks off Zadar
                               number in paragraph 1: 12 → 18
                  headline, material
                    Ferry sinks off [-Split-]{+Zadar+}
                  urgency, minor
                    {+3+}
                  paragraph 1, material
                    At least [-12-]{+18+} died.
                  paragraph 2 added, minor
                    {+It was dark.+}
                  paragraph 3 (was 2), cosmetic
                    It rained[-.-]{+!+}

                DUPLICATE of 2  2026-03-14 12:02:00  item-3
                  why  It says to the letter what revision 2 says.

                """);
    }

    @Test
    void onATerminalWhatIsGoneIsStruckOutAndWhatIsNewIsGreen() {
        assertThat(printed(COLOUR))
                .contains("At least \u001b[9;31m12\u001b[0m\u001b[32m18\u001b[0m died.")
                .doesNotContain("[-", "{+");
    }

    @Test
    void asDataEachItemHasItsDecisionAndItsRevision() {
        // When
        List<ObjectNode> items = history().events().stream()
                .map(event -> StoryJson.of("story-1", event))
                .toList();

        // Then
        assertThat(items).hasSize(3);
        assertThat(items.get(1)
                        .at("/revision/changes/paragraphs/0/spans/0/beforeStart")
                        .asInt())
                .isEqualTo(9);
        assertThat(items.get(2).get("revision").isNull()).isTrue();
        assertThat(items.get(2).at("/decision/outcome").asText()).isEqualTo("DUPLICATE");
    }

    @Test
    void aStoryIsFoundUnderEveryNameOfIt() {
        assertThat(named("story-1").stories()).containsExactly("story-1");
        assertThat(named("item-3").stories()).containsExactly("story-1");
        assertThat(named("urn:agency:1").stories()).containsExactly("story-1");
        assertThat(named("nobody").stories()).isEqualTo(Set.of());
    }

    @Test
    void wireCopyCannotSteerTheTerminal() {
        // Given
        Revision revision = revision(2, NOON)
                .setChanges(Changes.newBuilder()
                        .setParagraphs(List.of(ParagraphChange.newBuilder()
                                .setChange(ParagraphChangeKind.ADDED)
                                .setNumber(1)
                                .setAfter("a\u001b[2Jb")
                                .build()))
                        .build())
                .build();
        StoryHistory history = StoryHistory.of("story-1", List.of(revision), List.of(), List.of());

        // Then
        assertThat(String.join(
                        "\n",
                        new StoryPrinter(PLAIN, ZoneOffset.UTC)
                                .lines(history.events().get(0))))
                .contains("{+a[2Jb+}")
                .doesNotContain("\u001b");
    }

    private static StoryRecords named(String name) {
        StoryRecords records = new StoryRecords(name);
        history().events().forEach(event -> {
            event.revision().ifPresent(records::add);
            event.decision().ifPresent(records::add);
        });
        return records;
    }

    private static String printed(Terminal terminal) {
        StoryPrinter printer = new StoryPrinter(terminal, ZoneOffset.UTC);
        return history().events().stream()
                .flatMap(event -> printer.lines(event).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static StoryHistory history() {
        Revision first = revision(1, NOON).build();
        Revision second = revision(2, NOON.plusSeconds(60))
                .setKind(RevisionKind.UPDATE)
                .setHeadline("Ferry sinks off Zadar")
                .setLabel("1st Ld")
                .setStatedReason("CORRECTS place")
                .setChanges(changes())
                .build();
        return StoryHistory.of(
                "story-1",
                List.of(second, first),
                List.of(
                        decision(3, Outcome.DUPLICATE, "It says to the letter what revision 2 says."),
                        decision(1, Outcome.ACCEPTED, "The first item of the story."),
                        decision(2, Outcome.ACCEPTED, "The agency sent a newer version.")),
                List.of());
    }

    private static Changes changes() {
        return Changes.newBuilder()
                .setMateriality(Materiality.MATERIAL)
                .setReasons(List.of(
                        new ChangeReason(
                                ReasonKind.HEADLINE, "headline", "Ferry sinks off Split", "Ferry sinks off Zadar"),
                        new ChangeReason(ReasonKind.NUMBER, "paragraph 1", "12", "18")))
                .setFields(List.of(
                        FieldChange.newBuilder()
                                .setField("headline")
                                .setBefore("Ferry sinks off Split")
                                .setAfter("Ferry sinks off Zadar")
                                .setSpans(List.of(new Span(SpanKind.CHANGED, 16, 21, 16, 21)))
                                .setMateriality(Materiality.MATERIAL)
                                .build(),
                        FieldChange.newBuilder()
                                .setField("urgency")
                                .setAfter("3")
                                .setMateriality(Materiality.MINOR)
                                .build()))
                .setParagraphs(List.of(
                        paragraph(1, 1, "At least 12 died.", "At least 18 died.", Materiality.MATERIAL)
                                .setSpans(List.of(new Span(SpanKind.CHANGED, 9, 11, 9, 11)))
                                .build(),
                        ParagraphChange.newBuilder()
                                .setChange(ParagraphChangeKind.ADDED)
                                .setNumber(2)
                                .setAfter("It was dark.")
                                .setMateriality(Materiality.MINOR)
                                .build(),
                        paragraph(3, 2, "It rained.", "It rained!", Materiality.COSMETIC)
                                .setSpans(List.of(new Span(SpanKind.CHANGED, 9, 10, 9, 10)))
                                .build()))
                .build();
    }

    private static ParagraphChange.Builder paragraph(
            int number, int previous, String before, String after, Materiality materiality) {
        return ParagraphChange.newBuilder()
                .setChange(ParagraphChangeKind.CHANGED)
                .setNumber(number)
                .setPreviousNumber(previous)
                .setBefore(before)
                .setAfter(after)
                .setMateriality(materiality);
    }

    private static Revision.Builder revision(int number, Instant time) {
        return Revision.newBuilder()
                .setStoryId("story-1")
                .setRevision(number)
                .setKind(RevisionKind.NEW)
                .setStatus(StoryStatus.USABLE)
                .setSource("ap")
                .setHeadline("Ferry sinks off Split")
                .setBody("At least 12 died.\n\nIt rained.")
                .setChanges(Changes.newBuilder().build())
                .setItemId("item-" + number)
                .setAgencyId("urn:agency:1")
                .setVersionCreated(time)
                .setReceivedAt(time);
    }

    private static Decision decision(int number, Outcome outcome, String reason) {
        return Decision.newBuilder()
                .setItemId("item-" + number)
                .setSource("ap")
                .setOutcome(outcome)
                .setStoryId("story-1")
                .setRevision(Math.min(number, 2))
                .setReason(reason)
                .setReceivedAt(NOON.plusSeconds(60L * (number - 1)))
                .build();
    }
}
