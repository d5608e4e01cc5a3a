package org.wiredesk.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wiredesk.streams.Corrections.split;
import static org.wiredesk.streams.ItemBuilder.NOON;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.Evidence;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.WireItem;
import org.wiredesk.streams.embargo.Embargoes;

/** Texts under embargo, through the whole topology: when they come out, in what state, and that no word of them is read before. */
class EmbargoTopologyTest extends PipelineTest {

    private static final String SPORT = "15000000";
    private static final Instant ONE = NOON.plusSeconds(3_600);

    @Test
    void comesOutWithinASecondOfItsTime() {
        pipeline.send(embargoed().build());

        pipeline.waitFor(Duration.ofHours(1).minusMillis(1));
        assertThat(told("sport")).isEmpty();

        pipeline.waitFor(Duration.ofSeconds(1));
        assertThat(told("sport")).containsExactly("PUBLISH 1");
    }

    /**
     * The clock is put forward or back while a text waits. It comes out by the clock as it is then: not early, and not a second late. The clock that only ever
     * goes forward evenly, which the topology measures its rounds by, has no part in it.
     */
    @ParameterizedTest
    @CsvSource({"PT1H", "PT59M", "PT-1H"})
    void goesByTheCorrectedClock(Duration jump) {
        // Given
        pipeline.send(embargoed().build());
        pipeline.waitFor(Duration.ofSeconds(30));

        // When
        pipeline.putClock(jump);

        // Then
        Duration left = Duration.ofHours(1).minusSeconds(30).minus(jump);
        if (!left.isNegative()) {
            pipeline.waitFor(left.minusMillis(1));
            assertThat(told("sport")).isEmpty();
        }
        pipeline.waitFor(Duration.ofSeconds(1));
        assertThat(told("sport")).containsExactly("PUBLISH 1");
    }

    @Test
    void comesOutOnceWhenTheClockPassesItsTimeTwice() {
        // Given
        pipeline.send(embargoed().build());
        pipeline.waitFor(Duration.ofMinutes(61));

        // When
        pipeline.putClock(Duration.ofHours(-1));
        pipeline.waitFor(Duration.ofHours(2));

        // Then
        assertThat(told("sport")).containsExactly("PUBLISH 1");
    }

    @Test
    void isHeldForLongerOrShorterWhenItsEmbargoIsMoved() {
        pipeline.send(embargoed().version("1").build());
        pipeline.send(
                embargoed().version("2").embargoedUntil(ONE.plusSeconds(3_600)).build());
        pipeline.waitFor(Duration.ofMinutes(90));
        assertThat(told("sport")).isEmpty();

        pipeline.send(
                embargoed().version("3").embargoedUntil(NOON.plusSeconds(6_000)).build());
        pipeline.waitFor(Duration.ofMinutes(11));
        assertThat(told("sport")).containsExactly("PUBLISH 3");

        pipeline.waitFor(Duration.ofDays(1));
        assertThat(told("sport")).isEmpty();
    }

    @Test
    void waitsForItsAgencyOnceThatNamesNoTime() {
        // Given
        pipeline.send(embargoed().version("1").build());
        pipeline.send(embargoed().version("2").embargoedForGood().build());
        pipeline.waitFor(Duration.ofDays(40));
        assertThat(told("sport")).isEmpty();

        // When
        pipeline.send(anItem().mediaTopic(SPORT).version("3").build());

        // Then
        assertThat(told("sport")).containsExactly("PUBLISH 3");
    }

    @Test
    void leavesWhatIsOutAsItIsUntilTheNewTextMayCome() {
        // Given
        pipeline.send(anItem().mediaTopic(SPORT).version("1").build());
        pipeline.send(embargoed()
                .version("2")
                .paragraphs("Mira Lund wins.")
                .signal("sig:correction")
                .build());
        assertThat(told("sport")).containsExactly("PUBLISH 1");

        // When
        pipeline.waitFor(Duration.ofHours(1));

        // Then
        assertThat(told("sport")).containsExactly("CORRECT 2");
    }

    /** A message to editors is for no topic, also when the text that it is about comes out. */
    @Test
    void comesOutWithoutAMessageToEditorsThatCameMeanwhile() {
        // Given
        pipeline.send(embargoed().version("1").build());
        pipeline.send(anItem().headline("Attention editors")
                .signal("sig:advisory")
                .note("Attention editors: mind the spelling of Lund.")
                .slug("Advisory")
                .paragraphs()
                .build());

        // When
        pipeline.waitFor(Duration.ofHours(1));

        // Then
        List<Delivery> deliveries = pipeline.deliveries("sport");
        assertThat(deliveries).hasSize(1);
        assertThat(deliveries.get(0).toString()).doesNotContain("spelling").contains("Mira Lund");
    }

    /** Nobody but those who may read privileged topics learns a word of a text before its time, whatever happens to it while it waits. */
    @Test
    void noWordOfItIsOnATopicThatIsNotPrivileged() {
        for (String events : List.of(
                "",
                "update",
                "moved",
                "advisory",
                "duplicate",
                "kill",
                "kill kill advisory",
                "withheld",
                "withheld kill duplicate",
                "hold",
                "hold kill",
                "hold advisory kill",
                "hold-until-before kill",
                "lifted",
                "lifted harmless-kill",
                "withheld lifted",
                "withheld advisory kill")) {
            for (boolean published : new boolean[] {false, true}) {
                // When
                happen("text " + events, published);

                // Then
                assertThat(assertNoWordIsPublic(events, published))
                        .as("the revisions after '%s'", events)
                        .anySatisfy(revision ->
                                assertThat(revision.getHeadline()).isEqualTo("Quorra Vint wins the Zanzibel cup"));
            }
        }
    }

    /** Nor of a message to editors, also where it is under embargo and the story that it stands beside is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "advisory",
                "insert",
                "advisory advisory",
                "message advisory",
                "advisory message",
                "message insert lifted",
                "advisory lifted",
                "advisory moved lifted",
                "advisory harmless-kill",
                "insert harmless-kill advisory",
                "insert other harmless-kill",
                "harmless-hold advisory harmless-kill",
                "harmless-hold insert lifted"
            })
    void noWordOfAMessageToEditorsIsPublicBeforeItsTime(String events) {
        for (boolean published : new boolean[] {false, true}) {
            // When
            happen(events, published);

            // Then
            assertNoWordIsPublic(events, published);
        }
    }

    private void happen(String events, boolean published) {
        String source = "agency" + published + events.replace(" ", "");
        if (published) {
            pipeline.send(anItem().source(source)
                    .mediaTopic(SPORT)
                    .version("1")
                    .slug("Cup-Final")
                    .build());
        }
        int version = 2;
        for (String event : events.strip().split(" ", -1)) {
            happens(event, source, version++);
        }
    }

    @Test
    void noWordOfAMessageIsPublicThatWaitsForLongerThanItsStory() {
        // Given
        pipeline.send(embargoed().version("1").build());
        pipeline.send(
                secret().version("2").signal("sig:advisory").embargoedForGood().build());

        // When
        pipeline.waitFor(Duration.ofHours(1));

        // Then
        assertThat(told("sport")).containsExactly("PUBLISH 2");
        assertNoWordIsPublic("advisory", false);
    }

    /** An editor takes a text off its story, which goes back to the text before: what that changed would quote the secret one. */
    @Test
    void noWordOfATextIsPublicThatIsTakenOffItsStory() {
        // Given
        WireItem first = anItem().mediaTopic(SPORT).version("1").build();
        WireItem second = secret().version("2").build();
        pipeline.send(first);
        pipeline.send(second);
        String story = pipeline.decisions().get(0).getStoryId().orElseThrow();

        // When
        pipeline.correct(split(second, story, first));

        // Then
        assertThat(assertNoWordIsPublic("split", true))
                .extracting(Revision::getKind, revision -> revision.getChanges().getSummary())
                .contains(tuple(RevisionKind.CORRECTION, "embargo"));
    }

    /**
     * Also on none of the revisions that are under no embargo themselves.
     *
     * @return all revisions
     */
    private List<Revision> assertNoWordIsPublic(String events, boolean published) {
        List<Revision> revisions = pipeline.revisions();
        Stream<String> shown = revisions.stream()
                .filter(revision -> !Embargoes.inForce(revision.getEmbargo(), pipeline.now()))
                .map(Revision::toString);
        assertThat(Stream.concat(shown, pipeline.readByAnyone().stream()))
                .as("after '%s', published before: %s", events, published)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainIgnoringCase("zanzibel")
                        .doesNotContainIgnoringCase("quorra")
                        .doesNotContainIgnoringCase("vint"));
        return revisions;
    }

    private void happens(String event, String source, int number) {
        ItemBuilder item = secret().source(source).version(Integer.toString(number));
        ItemBuilder harmless = harmless().source(source).version(Integer.toString(number));
        ItemBuilder sent = switch (event) {
            case "text" -> item;
            case "update" -> item.paragraphs("The Zanzibel cup goes to Quorra Vint, 3-1.");
            case "moved" -> item.embargoedForGood();
            case "duplicate" -> item.version("2");
            case "withheld" -> item.withheld();
            case "hold" -> item.withheld().withoutEmbargo();
            case "hold-until-before" -> item.withheld().embargoedUntil(NOON.minusSeconds(60));
            case "kill" -> item.killed().withoutEmbargo();
            case "advisory" -> item.signal("sig:advisory");
            case "insert" -> item.slug("Zanzibel-Vint, 1st Insert");
            case "lifted" -> harmless;
            case "other" -> harmless.paragraphs("A cup was lost on Sunday.");
            case "message" -> harmless.paragraphs("A photo will move.").signal("sig:advisory");
            case "harmless-hold" -> harmless.withheld();
            case "harmless-kill" -> harmless.killed();
            default -> throw new AssertionError("There is no such event: " + event);
        };
        pipeline.send(sent.build());
    }

    /** An agency corrects a text that another source has sent on: the reason for it is as secret as the text. */
    @Test
    void theReasonForASecretCorrectionIsNotToldToThoseWhoHaveACopy() {
        // Given
        String[] text = {
            "VALLETTA, Malta (AP) — A fire closed the harbour of Valletta on Saturday and drove forty families out of their homes near the old customs house.",
            "Three people were hurt, the port said, and two ferries to Gozo had to turn back before they could land at the western pier.",
            "The harbour master, Carmel Attard, said that the harbour would be opened again on Sunday morning if the wind did not turn."
        };
        pipeline.send(anItem().version("1").paragraphs(text).build());
        pipeline.send(anItem().source("dpa")
                .agencyId("urn:dpa:1")
                .paragraphs(text)
                .received(NOON.plusSeconds(5))
                .build());
        assertThat(pipeline.records("news.relations")).isNotEmpty();

        // When
        pipeline.send(anItem().version("2")
                .paragraphs(text[0], text[1])
                .signal("sig:correction")
                .note("Eds: CORRECTS that Quorra Vint was hurt.")
                .embargoedUntil(ONE)
                .received(NOON.plusSeconds(9))
                .build());

        // Then
        assertThat(pipeline.readByAnyone())
                .anySatisfy(record -> assertThat(record).contains("corrected the story"))
                .allSatisfy(record -> assertThat(record).doesNotContain("Quorra"));
    }

    @Test
    void theDecisionStillSaysWhatItRestsOn() {
        // When
        pipeline.send(secret().withheld().build());

        // Then
        assertThat(pipeline.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.getOutcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(decision.getEvidence())
                    .extracting(Evidence::getField, Evidence::getText)
                    .contains(tuple("usability", "WITHHELD"));
            assertThat(decision.getLink().orElseThrow().getRule()).isEqualTo("first-seen");
        });
    }

    private static ItemBuilder embargoed() {
        return anItem().mediaTopic(SPORT)
                .headline("Mira Lund wins the cup")
                .paragraphs("Mira Lund won the cup on Saturday.")
                .embargoedUntil(ONE);
    }

    /** Every field that takes words has some of the secret. */
    private static ItemBuilder secret() {
        return anItem().mediaTopic(SPORT)
                .slug("Zanzibel-Vint, 1st Ld-Writethru")
                .headline("UPDATE 1-Quorra Vint wins the Zanzibel cup")
                .note("Eds: UPDATES with Quorra Vint and CORRECTS spelling of Zanzibel.")
                .paragraphs("ZANZIBEL (AP) — Quorra Vint won the Zanzibel cup on Saturday.", "Quorra Vint is 19.")
                .embargoedUntil(ONE);
    }

    private static ItemBuilder harmless() {
        return anItem().mediaTopic(SPORT)
                .slug("Cup-Final")
                .headline("A cup is won")
                .note("No note.")
                .paragraphs("A cup was won on Saturday.");
    }

    private List<String> told(String topic) {
        List<String> told = new ArrayList<>();
        pipeline.deliveries(topic)
                .forEach(delivery -> told.add(
                        delivery.getAction() + " " + delivery.getStory().getRevision()));
        return told;
    }
}
