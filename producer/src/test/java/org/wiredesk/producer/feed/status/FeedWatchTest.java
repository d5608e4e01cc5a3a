package org.wiredesk.producer.feed.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedSource;
import org.wiredesk.producer.feed.settings.IdentityRule;
import org.wiredesk.producer.publish.Published;

class FeedWatchTest {

    private static final FeedSettings EVERY_TEN_MINUTES = new FeedSettings(
            "ap-main",
            new FeedSource.Folder(Path.of("in"), false),
            Optional.of("ap"),
            Optional.empty(),
            IdentityRule.AGENCY_ID,
            Optional.of(Duration.ofMinutes(10)),
            FeedSettings.POLL_EVERY);

    private final TickingClock clock = new TickingClock();
    private final FeedWatch watch = new FeedWatch(EVERY_TEN_MINUTES, clock);

    @Test
    void silenceCountsFromTheStartUntilAnItemComes() {
        // Given
        clock.tick(Duration.ofMinutes(11));
        assertThat(watch.status().alarm()).isTrue();

        // When
        watch.published(new Published(3, 1, List.of("file: No.")));
        clock.tick(Duration.ofMinutes(10));

        // Then
        FeedStatus status = watch.status();
        assertThat(status.alarm()).isFalse();
        assertThat(status.silentFor()).isEqualTo(Duration.ofMinutes(10));
        assertThat(status.items()).isEqualTo(3);
        assertThat(status.rejects()).isEqualTo(1);
        clock.tick(Duration.ofSeconds(1));
        assertThat(watch.status().alarm()).isTrue();
    }

    @Test
    void theRateIsThatOfTheLastHour() {
        // Given
        watch.published(new Published(100, 0, List.of()));
        clock.tick(Duration.ofMinutes(59));
        watch.published(new Published(5, 0, List.of()));
        assertThat(watch.status().itemsLastHour()).isEqualTo(105);

        // When
        clock.tick(Duration.ofMinutes(1));

        // Then
        assertThat(watch.status().itemsLastHour()).isEqualTo(5);
    }

    @Test
    void aRejectOrAnUnchangedEntryIsNoSignOfLife() {
        // Given
        clock.tick(Duration.ofMinutes(11));

        // When
        watch.published(new Published(0, 1, List.of("file: No.")));
        watch.leftOut(7);

        // Then
        assertThat(watch.status().alarm()).isTrue();
        assertThat(watch.status().unchanged()).isEqualTo(7);
        assertThat(watch.status().lastItemAt()).isEmpty();
    }

    @Test
    void aFailureIsToldUntilItIsOver() {
        // When
        watch.fetchingFailed("The server answers with 500.");

        // Then
        assertThat(watch.status().failure()).contains("The server answers with 500.");
        assertThat(watch.status().lastPollAt()).contains(clock.instant());
        watch.fetched();
        assertThat(watch.status().failure()).isEmpty();
    }

    @Test
    void theStatusIsTheSameAfterAWayThroughJson() {
        // Given
        watch.published(new Published(3, 1, List.of("file: No.")));
        watch.fetchingFailed("No.");

        // Then
        FeedStatus status = watch.status();
        assertThat(FeedStatusJson.read(FeedStatusJson.object(status))).isEqualTo(status);
    }
}
