package org.wiredesk.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.monitor.Newsdesk.PRIVILEGED;
import static org.wiredesk.monitor.Newsdesk.READER;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.diff.RevisionDiff;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;

class EmbargoTest {

    private static final Instant SIX = Wire.NOON.plusSeconds(6 * 3600);

    @TempDir
    private Path folder = Path.of("");

    private final Clockwork clock = new Clockwork(Wire.NOON.plusSeconds(600));
    private Newsdesk desk;

    @BeforeEach
    void start() throws IOException {
        desk = new Newsdesk(folder, clock, Newsdesk.TOKENS);
    }

    @AfterEach
    void stop() throws IOException {
        desk.close();
    }

    @Test
    void onlyThePrivilegedSeeWhatIsUnderEmbargo() throws Exception {
        // Given
        Revision held = Wire.embargoed("ap-budget", 1, "Budget speech", SIX);
        desk.take(held, Wire.item(held), Wire.decision(held, Outcome.HELD));

        // Then
        for (String path : new String[] {
            "/api/stories",
            "/api/stories?q=budget",
            "/api/filters",
            "/api/decisions",
            "/api/decisions?q=4711",
            "/api/feeds"
        }) {
            assertThat(desk.get(path, READER).body()).as(path).doesNotContain("udget", "\"HELD\"", "\"total\":1");
        }
        for (String path : new String[] {
            "/api/stories/ap-budget",
            "/api/stories/ap-budget/revisions",
            "/api/stories/ap-budget/diff",
            "/api/items/item-ap-budget-1"
        }) {
            assertThat(desk.get(path, READER).statusCode()).as(path).isEqualTo(404);
            assertThat(desk.get(path, PRIVILEGED).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(desk.get("/api/stories?q=budget", PRIVILEGED).body()).contains("Budget speech", SIX.toString());
        assertThat(desk.get("/api/decisions?q=4711", PRIVILEGED).body()).contains("HELD");
    }

    @Test
    void aTextUnderEmbargoIsNotToldByWhatTheNextOneChanges() throws Exception {
        // Given
        Revision open = Wire.revision("ap-budget", 1, "Speech expected");
        Revision held = Wire.embargoed("ap-budget", 2, "Taxes to rise", null);
        Revision last = Revision.newBuilder(Wire.revision("ap-budget", 3, "Speech at six"))
                .setChanges(RevisionDiff.between(held, Wire.revision("ap-budget", 3, "Speech at six")))
                .build();

        // When
        desk.take(open, held, last);

        // Then
        for (String path : new String[] {
            "/api/stories", "/api/stories/ap-budget", "/api/stories/ap-budget/revisions", "/api/stories/ap-budget/diff"
        }) {
            assertThat(desk.get(path, READER).body())
                    .as(path)
                    .contains("Speech at six")
                    .doesNotContain("Taxes");
        }
        assertThat(desk.get("/api/stories/ap-budget/diff?from=2&to=3", READER).statusCode())
                .isEqualTo(404);
    }

    @Test
    void everybodyGetsTheRowWhenThePipelineSendsItOut() throws Exception {
        // Given
        Revision held = Wire.embargoed("ap-budget", 1, "Budget speech", SIX);
        desk.take(held, Wire.revision("ap-fire", 2, "Fire"));
        try (Events reader = new Events(desk.stream("", READER).body())) {
            // When
            clock.set(SIX.plusSeconds(1));
            desk.take(Wire.story(held));

            // Then
            Events.Event event = reader.next();
            assertThat(event.name()).isEqualTo("revision");
            assertThat(event.data().path("headline").asText()).isEqualTo("Budget speech");
            assertThat(desk.json("/api/stories", READER)
                            .at("/stories/0/headline")
                            .asText())
                    .isEqualTo("Budget speech");
        }
    }

    /** A pipeline that stood still sends it out late. */
    @Test
    void whoWasAwayWhenItWasSentOutGetsTheRowToo() throws Exception {
        // Given
        Revision held = Wire.embargoed("ap-budget", 1, "Budget speech", SIX);
        desk.take(held);
        clock.set(SIX.plusSeconds(1_800));
        desk.take(Wire.revision("ap-fire", 2, "Fire"));
        String position = desk.json("/api/stories", READER).path("position").asText();

        // When
        clock.set(SIX.plusSeconds(3_600));
        desk.take(Wire.story(held));

        // Then
        try (Events reader =
                new Events(desk.stream("?after=" + position, READER).body())) {
            Events.Event event = reader.next();
            assertThat(event.name()).isEqualTo("revision");
            assertThat(event.data().path("storyId").asText()).isEqualTo("ap-budget");
        }
    }

    @Test
    void aStoryThatIsOutIsUnderEmbargoNoLonger() throws Exception {
        // Given
        Revision held = Wire.embargoed("ap-budget", 1, "Budget speech", SIX);
        desk.take(held, Wire.decision(held, Outcome.HELD));
        JsonNode before = desk.json("/api/stories/ap-budget", PRIVILEGED);
        assertThat(before.at("/row/embargo/until").asText()).isEqualTo(SIX.toString());
        assertThat(before.at("/revisions/0/embargo/until").asText()).isEqualTo(SIX.toString());
        assertThat(answer(PRIVILEGED)).startsWith("It waits under embargo");

        // When
        desk.take(Wire.story(held));

        // Then
        for (String token : List.of(READER, PRIVILEGED)) {
            JsonNode after = desk.json("/api/stories/ap-budget", token);
            assertThat(after.at("/row/embargo").isNull()).isTrue();
            assertThat(after.at("/revisions/0/embargo").isNull()).isTrue();
            assertThat(desk.json("/api/stories", token).at("/stories/0/embargo").isNull())
                    .isTrue();
            assertThat(answer(token)).startsWith("It went out as revision 1 of its story when its embargo ended");
        }
    }

    private String answer(String token) throws IOException, InterruptedException {
        return desk.json("/api/decisions", token).at("/decisions/0/answer").asText();
    }

    /** Its own clock may be wrong, and it may not have read yet that the text was killed in time. */
    @Test
    void nothingIsReleasedByTheMonitorsOwnClock() throws Exception {
        desk.take(Wire.embargoed("ap-budget", 1, "Budget speech", SIX));

        clock.set(SIX.plusSeconds(1));

        assertThat(desk.json("/api/stories", READER).path("total").asInt()).isZero();
        assertThat(desk.get("/api/stories/ap-budget", READER).statusCode()).isEqualTo(404);
    }

    @Test
    void theKillOfAStoryThatNobodySawIsNotTold() throws Exception {
        desk.take(Wire.embargoed("ap-budget", 1, "Budget speech", SIX), Wire.kill("ap-budget", 2, "Budget speech"));

        for (Instant time : List.of(clock.instant(), SIX.plusSeconds(1))) {
            clock.set(time);
            assertThat(desk.json("/api/stories", READER).path("total").asInt()).isZero();
            assertThat(desk.get("/api/stories/ap-budget/revisions", READER).statusCode())
                    .isEqualTo(404);
            assertThat(desk.json("/api/stories", PRIVILEGED).path("total").asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void aHoldTellsNoWordOfTheTextThatWaited() throws Exception {
        // Given
        Revision held = Wire.embargoed("ap-budget", 2, "Taxes to rise", SIX);
        Revision withheld = Revision.newBuilder(Wire.embargoed("ap-budget", 3, "Taxes to rise, hold", SIX))
                .setKind(RevisionKind.WITHHOLD)
                .setStatus(StoryStatus.WITHHELD)
                .setBody("Taxes for all.")
                .setStatedReason("Taxes wrong.")
                .setSlug("taxes")
                .build();
        Decision decision = Decision.newBuilder(Wire.decision(withheld, Outcome.ACCEPTED))
                .setHeadline("")
                .build();
        Revision again = Revision.newBuilder(Wire.revision("ap-budget", 4, "Speech at seven"))
                .setChanges(RevisionDiff.between(withheld, Wire.revision("ap-budget", 4, "Speech at seven")))
                .build();

        // When
        desk.take(Wire.revision("ap-budget", 1, "Speech at six"), held, withheld, Wire.item(withheld), decision);

        // Then
        JsonNode row = desk.json("/api/stories/ap-budget", READER).path("row");
        assertThat(row.path("status").asText()).isEqualTo("WITHHELD");
        assertThat(row.path("headline").asText()).isEqualTo("Speech at six");
        assertThat(desk.json("/api/decisions", READER).path("decisions")).hasSize(1);
        assertThat(desk.json("/api/decisions?q=taxes", READER).path("decisions"))
                .isEmpty();
        assertThat(desk.get("/api/items/item-ap-budget-3", READER).statusCode()).isEqualTo(404);
        assertNoWord();
        desk.take(again);
        assertNoWord();
        assertThat(desk.json("/api/stories/ap-budget", READER)
                        .at("/row/headline")
                        .asText())
                .isEqualTo("Speech at seven");
    }

    /** What came under embargo and made no revision never went out, and an item without one may bring a part of a text that waits. */
    @ParameterizedTest
    @CsvSource({"open, open, true", "open, embargoed, false", "embargoed, open, false", "embargoed, embargoed, false"})
    void anItemThatCameLateIsForEverybodyIfNothingOfItIsUnderEmbargo(String newest, String late, boolean isOpen)
            throws Exception {
        // Given
        Revision second = newest.equals("open")
                ? Wire.revision("ap-budget", 2, "Speech at six")
                : Wire.embargoed("ap-budget", 2, "Speech at six", SIX);
        Revision third = late.equals("open")
                ? Wire.revision("ap-budget", 3, "Taxes to rise")
                : Wire.embargoed("ap-budget", 3, "Taxes to rise", SIX);
        Decision decision = Decision.newBuilder(Wire.decision(third, Outcome.LATE))
                .setRevision(null)
                .setHeadline("")
                .build();

        // When
        desk.take(Wire.revision("ap-budget", 1, "Speech expected"), second, Wire.item(third), decision);

        // Then
        assertThat(desk.json("/api/decisions", READER).path("decisions")).hasSize(1);
        for (Instant time : List.of(clock.instant(), SIX.plusSeconds(1))) {
            clock.set(time);
            assertThat(desk.get("/api/items/item-ap-budget-3", READER).statusCode())
                    .isEqualTo(isOpen ? 200 : 404);
            assertThat(desk.json("/api/decisions?q=taxes", READER).path("decisions"))
                    .hasSize(isOpen ? 1 : 0);
            assertThat(desk.json("/api/decisions?q=harbor.json", READER).path("decisions"))
                    .hasSize(1);
        }
        assertThat(desk.get("/api/items/item-ap-budget-3", PRIVILEGED).statusCode())
                .isEqualTo(200);
        assertThat(desk.json("/api/decisions?q=taxes", PRIVILEGED).path("decisions"))
                .hasSize(1);
    }

    @Test
    void theItemOfAMessageToEditorsUnderEmbargoIsForThePrivileged() throws Exception {
        // Given
        Revision beside = Revision.newBuilder(Wire.revision("ap-budget", 2, "Speech expected"))
                .setKind(RevisionKind.ADVISORY)
                .build();
        Decision decision = Decision.newBuilder(Wire.decision(beside, Outcome.ACCEPTED))
                .setHeadline("")
                .build();

        // When
        desk.take(Wire.revision("ap-budget", 1, "Speech expected"), beside, decision);
        desk.take(Wire.item(Wire.embargoed("ap-budget", 2, "Taxes to rise at six", SIX)));

        // Then
        assertThat(desk.get("/api/items/item-ap-budget-2", READER).statusCode()).isEqualTo(404);
        assertThat(desk.get("/api/items/item-ap-budget-2", PRIVILEGED).statusCode())
                .isEqualTo(200);
        assertThat(desk.json("/api/decisions?q=taxes", READER).path("decisions"))
                .isEmpty();
    }

    /** Nobody can tell whether what could not be read is under embargo. */
    @Test
    void onlyThePrivilegedSeeHowARejectBegins() throws Exception {
        desk.reject(
                "Line 3 ends too early.", "{\"embargoed\": \"2026-03-14T18:00:00Z\", \"headline\": \"Budget speech\"");

        assertThat(desk.get("/api/feeds", READER).body())
                .contains("Line 3 ends too early.", "\"excerpt\":\"\"")
                .doesNotContain("udget");
        assertThat(desk.get("/api/feeds", PRIVILEGED).body()).contains("Budget speech");
    }

    private void assertNoWord() throws IOException, InterruptedException {
        for (String path : List.of(
                "/api/stories",
                "/api/stories?q=taxes",
                "/api/stories/ap-budget",
                "/api/stories/ap-budget/revisions",
                "/api/stories/ap-budget/diff")) {
            assertThat(desk.get(path, READER).body()).as(path).doesNotContainIgnoringCase("taxes");
        }
    }
}
