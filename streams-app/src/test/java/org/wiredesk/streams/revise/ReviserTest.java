package org.wiredesk.streams.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.wiredesk.streams.ItemBuilder.NOON;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Evidence;
import org.wiredesk.records.Link;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.ParagraphChange;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryMemory;
import org.wiredesk.streams.ItemBuilder;
import org.wiredesk.streams.copy.CopyDesk;

class ReviserTest {

    private static final CopyDesk COPY_DESK = new CopyDesk();
    private static final String TIME_1 = "2026-03-14T09:00:00Z";
    private static final String TIME_2 = "2026-03-14T10:00:00Z";
    private static final String TIME_3 = "2026-03-14T11:00:00Z";

    private Optional<StoryMemory> memory = Optional.empty();

    /** A chain of items, and what becomes of the last one: outcome, kind and revision. What docs/revisions.md has in its table is RevisionTableTest's. */
    static Stream<Arguments> chains() {
        return Stream.of(
                chain(
                        "a first item that says UPDATE",
                        "ACCEPTED NEW 1",
                        anItem().headline("UPDATE 2-Fire closes harbour")),
                chain(
                        "opaque versions go by time",
                        "ACCEPTED UPDATE 2",
                        anItem().version("1927777166").made(TIME_1),
                        newText().version("159588122").made(TIME_2)),
                chain(
                        "the first version again after the second",
                        "DUPLICATE - 1",
                        anItem().version("1"),
                        newText().version("2"),
                        anItem().version("1")),
                chain("a marker goes", "MARKER_ONLY - 1", anItem().headline("UPDATE 1-Fire closes harbour"), anItem()),
                chain(
                        "the lower version after one that changed only the version",
                        "LATE - -",
                        anItem().version("1"),
                        anItem().version("5"),
                        newText().version("4")),
                chain(
                        "a version that changed nothing, again",
                        "DUPLICATE - 1",
                        anItem().version("1"),
                        anItem().version("2"),
                        anItem().version("2")),
                chain(
                        "a correction by marker",
                        "ACCEPTED CORRECTION 2",
                        anItem(),
                        newText("CORRECTED-Fire closes harbour")),
                chain(
                        "a correction by note",
                        "ACCEPTED CORRECTION 2",
                        anItem(),
                        newText().note("Eds: CORRECTS spelling of name")),
                chain(
                        "the signal outranks the note",
                        "ACCEPTED UPDATE 2",
                        anItem(),
                        newText().signal("sig:update").note("Eds: CORRECTS spelling of name")),
                chain(
                        "correction outranks update in stacked markers",
                        "ACCEPTED CORRECTION 2",
                        anItem(),
                        newText("CORRECTED-UPDATE 2-Fire closes harbour")),
                chain(
                        "a usable item that says its earlier version is dead",
                        "ACCEPTED KILL 2",
                        anItem(),
                        newText().link("nitf:management-doc-idref", "urn:a", Usability.CANCELED)),
                chain(
                        "a usable item that says its earlier version is withheld",
                        "ACCEPTED WITHHOLD 2",
                        anItem(),
                        newText().link("nitf:management-doc-idref", "urn:a", Usability.WITHHELD)),
                chain(
                        "a usable item that says its earlier version is usable",
                        "ACCEPTED UPDATE 2",
                        anItem(),
                        newText().link("nitf:management-doc-idref", "urn:a", Usability.USABLE)),
                chain(
                        "an item that says another story is dead",
                        "ACCEPTED UPDATE 2",
                        anItem(),
                        newText().link("irel:seeAlso", "urn:a", Usability.CANCELED)),
                chain(
                        "a new text under the lower version of another id",
                        "ACCEPTED UPDATE 2",
                        anItem().version("3"),
                        newText().agencyId("urn:other").version("1")),
                chain(
                        "an older text under the higher version of another id",
                        "LATE - -",
                        anItem().version("1").made(TIME_2),
                        newText().agencyId("urn:other").version("3").made(TIME_1)),
                chain(
                        "the next version of the first id after one of another",
                        "ACCEPTED UPDATE 2",
                        anItem().version("1").made(TIME_1),
                        anItem().agencyId("urn:other").version("7").made(TIME_2),
                        newText().version("2").made(TIME_3)),
                chain(
                        "the same version after its kill",
                        "LATE - -",
                        anItem().version("1"),
                        anItem().version("1").killed(),
                        anItem().version("1")),
                chain("under embargo", "HELD NEW 1", anItem().embargoedUntil(NOON.plusSeconds(60))),
                chain("its embargo is over", "ACCEPTED NEW 1", anItem().embargoedUntil(NOON.minusSeconds(60))),
                chain("under embargo until released", "HELD NEW 1", anItem().embargoedForGood()),
                chain(
                        "an update of a held story",
                        "HELD UPDATE 2",
                        anItem().embargoedForGood(),
                        newText().embargoedForGood()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("chains")
    void decides(String name, String expected, List<WireItem> items) {
        // Given
        items.subList(0, items.size() - 1).forEach(this::revise);

        // When
        Decision decision = revise(items.get(items.size() - 1)).decision();

        // Then
        String kind = decision.getKind().map(RevisionKind::name).orElse("-");
        String revision = decision.getRevision().map(String::valueOf).orElse("-");
        assertThat(decision.getOutcome() + " " + kind + " " + revision).isEqualTo(expected);
        assertThat(decision.getReason()).endsWith(".");
    }

    @Test
    void saysWhichParagraphChanged() {
        // Given
        revise(anItem().build());

        // When
        Revision revision = revise(newText().build()).revision().orElseThrow();

        // Then
        assertThat(revision.getChanges().getSummary()).isEqualTo("paragraph 2: Three → Four");
        assertThat(revision.getChanges().getParagraphs())
                .extracting(ParagraphChange::getNumber)
                .containsExactly(Optional.of(2));
    }

    @Test
    void keepsTheHeadlineAndDropsTheBodyOfAKilledStory() {
        // Given
        revise(anItem().build());

        // When
        Revision revision =
                revise(anItem().headline("").killed().build()).revision().orElseThrow();

        // Then
        assertThat(revision.getHeadline()).isEqualTo("Fire closes harbour");
        assertThat(revision.getBody()).isEmpty();
        assertThat(revision.getChanges().getSummary()).isEqualTo("killed");
    }

    @Test
    void labelsARevisionWithItsMarkersAndKeepsThemOutOfTheText() {
        // Given
        WireItem item = anItem().paragraphs(
                        "VALLETTA, Malta (AP) — A fire closed the harbour.", "Updated - Test KLM-4471", "It burns.")
                .build();

        // When
        Revision revision = revise(item).revision().orElseThrow();

        // Then
        assertThat(revision.getLabel()).contains("Updated - Test KLM-4471");
        assertThat(revision.getBody()).isEqualTo("A fire closed the harbour.\n\nIt burns.");
        assertThat(revision.getDateline()).hasValueSatisfying(dateline -> {
            assertThat(dateline.getCity()).isEqualTo("VALLETTA");
            assertThat(dateline.getRegion()).contains("Malta");
            assertThat(dateline.getAgency()).contains("AP");
        });
    }

    @Test
    void takesNoLabelFromANoteToEditors() {
        // When
        Revision revision = revise(
                        anItem().note("Eds: CORRECTS spelling of name").build())
                .revision()
                .orElseThrow();

        // Then
        assertThat(revision.getLabel()).isEmpty();
        assertThat(revision.getStatedReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("spelling of name"));
    }

    @Test
    void tellsNoHeadlineUnderEmbargoInItsDecision() {
        // When
        Decision decision = revise(anItem().embargoedForGood().build()).decision();

        // Then
        assertThat(decision.getHeadline()).isEmpty();
        assertThat(decision.getReason()).contains("under embargo until the agency releases it");
    }

    @Test
    void tellsNoHeadlineOfAStoryThatIsKilledUnderEmbargo() {
        // Given
        revise(anItem().embargoedForGood().build());

        // When
        Decision kill = revise(anItem().killed().build()).decision();
        Decision late = revise(anItem().embargoedForGood().build()).decision();

        // Then
        assertThat(kill.getHeadline()).isEmpty();
        assertThat(late.getHeadline()).isEmpty();
    }

    @Test
    void saysThatALinkKilledTheStory() {
        // Given
        WireItem item = anItem().link("nitf:management-doc-idref", "urn:a", Usability.CANCELED)
                .build();

        // When
        Decision decision = revise(item).decision();

        // Then
        assertThat(decision.getEvidence())
                .startsWith(new Evidence("links", "nitf:management-doc-idref urn:a", "link-status-canceled"));
    }

    @Test
    void bringsNoStoryBackForWhatIsOnlyLikeIt() {
        // Given
        revise(anItem().made(TIME_1).killed().build());

        // When
        Decision twin = revise(newText().agencyId("urn:twin").made(TIME_2).build(), "text")
                .decision();
        Decision named = revise(newText().made(TIME_2).build(), "agency-id").decision();

        // Then
        assertThat(twin.getOutcome()).isEqualTo(Outcome.LATE);
        assertThat(twin.getReason()).contains("only the likeness");
        assertThat(named.getKind()).contains(RevisionKind.REINSTATE);
    }

    private static ItemBuilder newText() {
        return newText("Fire closes harbour");
    }

    private static ItemBuilder newText(String headline) {
        return anItem().headline(headline)
                .paragraphs(
                        "VALLETTA, Malta (AP) — A fire closed the harbour on Saturday.",
                        "Four people were hurt, the port said.");
    }

    private static Arguments chain(String name, String expected, ItemBuilder... items) {
        return arguments(
                name, expected, Arrays.stream(items).map(ItemBuilder::build).toList());
    }

    private Revised revise(WireItem item) {
        return revise(item, "agency-id");
    }

    private Revised revise(WireItem item, String rule) {
        LinkedItem linked = new LinkedItem("ap-1", new Link(rule, 1.0, "Linked."), item, COPY_DESK.clean(item), null);
        Revised revised = Reviser.revise(linked, memory);
        memory = Optional.of(revised.memory());
        return revised;
    }
}
