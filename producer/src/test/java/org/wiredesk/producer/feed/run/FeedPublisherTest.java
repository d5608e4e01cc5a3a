package org.wiredesk.producer.feed.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wiredesk.producer.fakes.Items.item;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.status.FeedWatch;
import org.wiredesk.producer.publish.Published;
import org.wiredesk.records.WireItem;

class FeedPublisherTest {

    private final WireItem item = item("a", "Ferry runs again").build();
    private boolean memoryIsShort;
    private Optional<WireItem> sent = Optional.empty();

    @Test
    void anItemThatWasBeingReadWhenAnErrorCameIsSentWhenItsDeliveryComesAgain(@TempDir Path root) throws IOException {
        // Given
        FeedSettings settings = FeedSettings.folder("paper", root);
        FeedPublisher publisher = new FeedPublisher(
                settings,
                (intake, format, filter) -> {
                    sent = filter.pass(item);
                    if (memoryIsShort) {
                        throw new OutOfMemoryError("for the test");
                    }
                    return CompletableFuture.completedFuture(new Published(1, 0, List.of()));
                },
                new FeedWatch(settings, new TickingClock()),
                SentItems.remembering(
                        new SentMemory(root.resolve(".sent")), new RefusedBefore(root.resolve(".refused"))));
        memoryIsShort = true;
        assertThatThrownBy(() -> publisher.publish(Deliveries.delivery("x"))).isInstanceOf(OutOfMemoryError.class);

        // When
        memoryIsShort = false;
        publisher.publish(Deliveries.delivery("x")).join();

        // Then
        assertThat(sent).contains(item);
        publisher.publish(Deliveries.delivery("x")).join();
        assertThat(sent).isEmpty();
    }
}
