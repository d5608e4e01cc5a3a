package org.wiredesk.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.monitor.http.Tokens;
import org.wiredesk.monitor.story.Position;
import org.wiredesk.monitor.stream.StreamLimits;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;

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
    void aStoryThatMeetsTheFilterOnlyByWhatWasFoundOutLaterIsToldAsARevision() throws Exception {
        // Given
        Revision fire = Wire.revision("ap-fire", 1, "Fire");
        Story story = Wire.story(fire);
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE);
                Events topic = new Events(desk.stream("?topic=disaster", "").body());
                Events place = new Events(desk.stream("?place=pl", "").body());
                Events all = new Events(desk.stream("", "").body())) {

            // When
            desk.take(fire, story, Wire.delivery(story, "disaster"), Wire.delivery(story, "economy"));

            // Then
            assertThat(List.of(topic.next().told(), topic.next().told()))
                    .containsExactly("revision 1 of ap-fire", "enriched 1 of ap-fire");
            assertThat(List.of(place.next().told(), place.next().told()))
                    .containsExactly("revision 1 of ap-fire", "enriched 1 of ap-fire");
            assertThat(List.of(all.next().told(), all.next().told()))
                    .containsExactly("revision 1 of ap-fire", "enriched 1 of ap-fire");
        }
    }

    @Test
    void whoTakesUpTheStreamBetweenARevisionAndWhatWasFoundOutHearsOfItAsARevision() throws Exception {
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE)) {
            // Given
            Revision fire = Wire.revision("ap-fire", 1, "Fire");
            clock.set(fire.getReceivedAt());
            desk.take(fire);
            String position = desk.json("/api/stories?topic=disaster", "")
                    .path("position")
                    .asText();
            desk.take(Wire.story(fire), Wire.delivery(Wire.story(fire), "disaster"));

            // When
            try (Events topic = new Events(
                            desk.stream("?topic=disaster&after=" + position, "").body());
                    Events all =
                            new Events(desk.stream("?after=" + position, "").body())) {

                // Then
                assertThat(topic.next().told()).isEqualTo("revision 1 of ap-fire");
                assertThat(all.next().told()).isEqualTo("enriched 1 of ap-fire");
            }
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
    void aPositionOfAnotherClusterIsAGapAndThenEverythingIsTold() throws Exception {
        // Given
        String other = Position.startOf("other").after(0, 41, Wire.NOON).encoded();
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE)) {
            desk.take(Wire.revision("ap-fire", 1, "One"));

            // When
            try (Events events = new Events(desk.stream("?after=" + other, "").body())) {
                desk.take(Wire.revision("ap-fire", 2, "Two"));

                // Then
                Events.Event gap = events.next();
                assertThat(gap.name()).isEqualTo("gap");
                assertThat(gap.data().path("from").asText()).isEqualTo(Wire.NOON.toString());
                assertThat(events.next().told()).isEqualTo("revision 1 of ap-fire");
                Events.Event last = events.next();
                assertThat(last.told()).isEqualTo("revision 2 of ap-fire");
                assertThat(desk.json("/api/stories", "").path("position").asText())
                        .isEqualTo(last.id());
            }
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
