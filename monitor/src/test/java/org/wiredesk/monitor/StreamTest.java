package org.wiredesk.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.monitor.http.Tokens;
import org.wiredesk.monitor.stream.StreamLimits;

class StreamTest {

    @TempDir
    private Path folder = Path.of("");

    private final Clockwork clock = new Clockwork(Wire.NOON.plusSeconds(600));

    @Test
    void tellsEveryRevisionAndNotOnlyTheNewest() throws Exception {
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE);
                Events events = new Events(desk.stream("", "").body())) {
            desk.take(Wire.revision("ap-fire", 1, "One"), Wire.revision("ap-fire", 2, "Two"));

            assertThat(events.next().data().path("headline").asText()).isEqualTo("One");
            assertThat(events.next().data().path("headline").asText()).isEqualTo("Two");
        }
    }

    @Test
    void aStoryThatLeavesTheFilterIsToldOnceMore() throws Exception {
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE);
                Events events = new Events(desk.stream("?q=one", "").body())) {
            desk.take(
                    Wire.revision("ap-other", 1, "Other"),
                    Wire.revision("ap-fire", 1, "One"),
                    Wire.revision("ap-fire", 2, "Two"),
                    Wire.revision("ap-fire", 3, "Three"),
                    Wire.revision("ap-last", 1, "One again"));

            assertThat(events.next().data().has("matches")).isFalse();
            assertThat(events.next().data().path("matches").asBoolean(true)).isFalse();
            assertThat(events.next().data().path("headline").asText()).isEqualTo("One again");
        }
    }

    @Test
    void killsOutsideTheFilterAreToldToWhoAsksForThem() throws Exception {
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE);
                Events events =
                        new Events(desk.stream("?source=dpa&stops=true", "").body());
                Events others = new Events(desk.stream("?source=dpa", "").body())) {
            desk.take(
                    Wire.revision("ap-fire", 1, "Fire"),
                    Wire.kill("ap-fire", 2, "Fire killed"),
                    Wire.revision("ap-fire", 3, "Fire again"),
                    Wire.revision("ap-fire", 4, "Fire still"),
                    Wire.revision("dpa-last", 1, "Last"));

            Events.Event kill = events.next();
            assertThat(kill.name()).isEqualTo("stop");
            assertThat(kill.data().path("status").asText()).isEqualTo("KILLED");
            assertThat(kill.data().path("matches").asBoolean(true)).isFalse();
            assertThat(events.next().data().path("headline").asText()).isEqualTo("Fire again");
            assertThat(events.next().data().path("headline").asText()).isEqualTo("Last");
            assertThat(others.next().data().path("headline").asText()).isEqualTo("Last");
        }
    }

    @Test
    void goesOnAfterARestartWithNothingLostAndNothingTwice() throws Exception {
        // Given
        String seen;
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE);
                Events events = new Events(desk.stream("", "").body())) {
            desk.take(Wire.revision("ap-fire", 1, "One"), Wire.revision("ap-fire", 2, "Two"));
            seen = events.next().id();
            desk.commit();
        }

        // When
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE);
                Events events = new Events(desk.stream("?after=" + seen, "").body())) {
            desk.takeAt(1, Wire.revision("ap-fire", 2, "Two"));
            desk.take(Wire.revision("ap-fire", 3, "Three"));

            // Then
            assertThat(events.next().data().path("headline").asText()).isEqualTo("Two");
            assertThat(events.next().data().path("headline").asText()).isEqualTo("Three");
            assertThat(desk.json("/api/stories", "").path("total").asInt()).isEqualTo(1);
            assertThat(desk.json("/api/stories/ap-fire", "").path("revisions")).hasSize(3);
        }
    }

    @Test
    void whatWasNotSavedIsTakenFromKafkaAgain() throws Exception {
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE)) {
            desk.take(Wire.revision("ap-fire", 1, "One"));
            desk.commit();
            desk.take(Wire.revision("ap-fire", 2, "Two"));
        }
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE)) {
            assertThat(desk.json("/api/stories/ap-fire", "").path("revisions")).hasSize(1);

            desk.takeAt(1, Wire.revision("ap-fire", 2, "Two"));

            assertThat(desk.json("/api/stories/ap-fire", "").path("revisions")).hasSize(2);
        }
    }

    @Test
    void noMoreStreamsAreOpenedThanThereMayBe() throws Exception {
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE, new StreamLimits(1, 10, 1 << 16));
                Events first = new Events(desk.stream("", "").body())) {
            assertThat(desk.get("/api/stream", "").statusCode()).isEqualTo(503);
            assertThat(desk.get("/api/stream?after=nonsense", "").statusCode()).isEqualTo(400);
            desk.take(Wire.revision("ap-fire", 1, "One"));
            assertThat(first.next().name()).isEqualTo("revision");
        }
    }
}
