package org.wiredesk.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.monitor.Newsdesk.PRIVILEGED;
import static org.wiredesk.monitor.Newsdesk.READER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.diff.RevisionDiff;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.Revision;

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
    void everybodyGetsTheRowWhenItsTimeHasCome() throws Exception {
        // Given
        desk.take(Wire.embargoed("ap-budget", 1, "Budget speech", SIX));
        try (Events reader = new Events(desk.stream("", READER).body())) {
            // When
            clock.set(SIX.plusSeconds(1));
            desk.release();

            // Then
            assertThat(reader.next().data().path("headline").asText()).isEqualTo("Budget speech");
            assertThat(desk.json("/api/stories", READER).path("total").asInt()).isEqualTo(1);
        }
    }

    @Test
    void everybodyGetsTheRowWhenThePipelineSendsItOut() throws Exception {
        // Given
        Revision held = Wire.embargoed("ap-budget", 1, "Budget speech", null);
        desk.take(held);
        try (Events reader = new Events(desk.stream("", READER).body())) {
            // When
            desk.take(Wire.story(held));

            // Then
            Events.Event event = reader.next();
            assertThat(event.name()).isEqualTo("revision");
            assertThat(event.data().path("headline").asText()).isEqualTo("Budget speech");
        }
    }

    @Test
    void theKillOfAStoryThatNobodySawIsNotTold() throws Exception {
        desk.take(Wire.embargoed("ap-budget", 1, "Budget speech", null), Wire.kill("ap-budget", 2, "Budget speech"));

        assertThat(desk.json("/api/stories", READER).path("total").asInt()).isZero();
        assertThat(desk.json("/api/stories", PRIVILEGED).path("total").asInt()).isEqualTo(1);
    }
}
