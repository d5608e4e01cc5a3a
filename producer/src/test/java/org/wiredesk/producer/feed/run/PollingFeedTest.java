package org.wiredesk.producer.feed.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.Fetched;
import org.wiredesk.producer.feed.poll.Fetcher;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedSource;
import org.wiredesk.producer.feed.settings.IdentityRule;
import org.wiredesk.producer.feed.status.FeedWatch;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.publish.OutcomeFilter;
import org.wiredesk.producer.publish.Published;

/** A feed that polls, when Kafka goes away or the machine does: the bookmark runs ahead of Kafka, and the spool holds what lies between. */
class PollingFeedTest {

    private static final List<String> STORIES = List.of("one", "two", "three", "four");

    private final FakeKafka kafka = new FakeKafka();
    private final Path root;
    private final Bookmark bookmark;

    PollingFeedTest(@TempDir Path root) {
        this.root = root;
        this.bookmark = new Bookmark(root.resolve(".bookmark.json"));
    }

    @Test
    void whatIsFetchedWhileKafkaIsAwayComesInOnceWhenItIsBack() throws IOException {
        // Given
        kafka.away = true;
        try (PollingFeed feed = open(new Stories())) {
            feed.start();
            patiently().untilAsserted(() -> assertThat(fetched()).isEqualTo(STORIES.size()));
            patiently().untilAsserted(() -> assertThat(kafka.refused).isNotEmpty());
            assertThat(kafka.taken).isEmpty();
            assertThat(held()).isEqualTo(STORIES.size());

            // When
            kafka.away = false;

            // Then
            patiently().untilAsserted(() -> assertThat(kafka.texts()).isEqualTo(STORIES));
            patiently().untilAsserted(() -> assertThat(held()).isZero());
            assertThat(kafka.deliveryIds()).hasSize(STORIES.size());
        }
    }

    @Test
    void whatKafkaDidNotAcknowledgeIsPublishedAfterARestartAndNotFetchedAgain() throws IOException {
        // Given
        kafka.away = true;
        try (PollingFeed feed = open(new Stories())) {
            feed.start();
            patiently().untilAsserted(() -> assertThat(fetched()).isEqualTo(STORIES.size()));
            patiently().untilAsserted(() -> assertThat(kafka.refused).isNotEmpty());
        }

        // When
        kafka.away = false;
        try (PollingFeed feed = open(new Stories())) {
            feed.start();

            // Then
            patiently().untilAsserted(() -> assertThat(kafka.texts()).isEqualTo(STORIES));
            patiently().untilAsserted(() -> assertThat(held()).isZero());
            assertThat(kafka.deliveryIds()).hasSize(STORIES.size());
        }
    }

    @Test
    void anItemWhoseFetchWasKilledHalfWayIsFetchedAgainWhole() throws IOException {
        // Given
        Spool killed = new Spool(root, Clock.systemUTC());
        assertThatThrownBy(() -> killed.put("one.txt", out -> {
                    out.write("on".getBytes(UTF_8));
                    throw new Killed();
                }))
                .isInstanceOf(Killed.class);
        assertThat(held()).isEqualTo(1);

        // When
        try (PollingFeed feed = open(new Stories())) {
            feed.start();

            // Then
            patiently().untilAsserted(() -> assertThat(kafka.texts()).isEqualTo(STORIES));
            patiently().untilAsserted(() -> assertThat(held()).isZero());
        }
    }

    @Test
    void anItemThatWasKeptBeforeTheBookmarkMovedComesTwiceAndIsNotLost() throws IOException {
        // Given
        new Spool(root, Clock.systemUTC()).put("one.txt", out -> out.write("one".getBytes(UTF_8)));

        // When
        try (PollingFeed feed = open(new Stories())) {
            feed.start();

            // Then
            patiently()
                    .untilAsserted(
                            () -> assertThat(kafka.texts()).containsExactly("one", "one", "two", "three", "four"));
        }
    }

    private PollingFeed open(Fetcher fetcher) throws IOException {
        FeedSettings settings = new FeedSettings(
                "stories",
                new FeedSource.Folder(root, true),
                Optional.empty(),
                Optional.empty(),
                IdentityRule.AGENCY_ID,
                Optional.empty(),
                Duration.ofMillis(10));
        FeedWatch watch = new FeedWatch(settings, Clock.systemUTC());
        return PollingFeed.open(settings, root, fetcher, watch, kafka, SentItems.forgetful(), Clock.systemUTC());
    }

    /** Files may move while they are counted. */
    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(1)).ignoreExceptionsInstanceOf(UncheckedIOException.class);
    }

    private int fetched() throws IOException {
        return bookmark.read().path("next").asInt();
    }

    /** How many files the spool holds, whole ones or not, taken ones or not. */
    private long held() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .count();
        }
    }

    /** One story a look, from where the bookmark is. */
    private final class Stories implements Fetcher {

        @Override
        public Fetched fetch(Spool spool) throws IOException {
            int next = fetched();
            if (next < STORIES.size()) {
                spool.put(
                        STORIES.get(next) + ".txt",
                        out -> out.write(STORIES.get(next).getBytes(UTF_8)));
                bookmark.write(bookmark.read().put("next", next + 1));
            }
            return Fetched.ALL;
        }
    }

    /** Takes what comes, or is away. */
    private static final class FakeKafka implements DeliveryPublisher {

        private final List<Intake> taken = new CopyOnWriteArrayList<>();
        private final List<Intake> refused = new CopyOnWriteArrayList<>();
        private volatile boolean away;

        @Override
        public CompletableFuture<Published> publish(Intake intake, Optional<String> format, OutcomeFilter filter) {
            if (away) {
                refused.add(intake);
                return CompletableFuture.failedFuture(new IllegalStateException("Kafka is away"));
            }
            taken.add(intake);
            return CompletableFuture.completedFuture(new Published(1, 0, List.of()));
        }

        List<String> texts() {
            return taken.stream()
                    .map(intake -> new String(intake.bytes(), UTF_8))
                    .toList();
        }

        /** Of all that was ever sent: one whose acknowledgement was lost counts once only if it comes again under its old id. */
        Set<String> deliveryIds() {
            Set<String> ids = new HashSet<>();
            Stream.concat(taken.stream(), refused.stream())
                    .map(Intake::deliveryId)
                    .forEach(ids::add);
            return ids;
        }
    }

    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }
}
