package org.wiredesk.producer.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.publish.Published;

/** The deliveries that are being published, within bounds; their ends are heard of on the thread that asks. */
final class UnderWay {

    private static final int MOST = 256;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /**
     * The end of a delivery.
     *
     * @param delivery that has ended
     * @param published what became of it; empty if it failed
     * @param failure why it failed, as a sentence
     */
    record Settled(Delivery delivery, Optional<Published> published, String failure) {}

    /**
     * A file that was taken, on its way.
     *
     * @param name what it is called now
     * @param asRead how the file looked when it was read
     * @param weight how many bytes of it are held in memory
     */
    record Delivery(TakenName name, DroppedFile asRead, int weight) {}

    private final Clock clock;
    private final BlockingQueue<Settled> settled = new LinkedBlockingQueue<>();
    private final Map<Delivery, Instant> since = new LinkedHashMap<>();
    private Instant lastEnd = Instant.MIN;
    private long bytes;

    UnderWay(Clock clock) {
        this.clock = clock;
    }

    /** Whether another delivery may go. */
    boolean hasRoom() {
        return since.size() < MOST && bytes < MOST_BYTES;
    }

    boolean isEmpty() {
        return since.isEmpty();
    }

    /** Sends a delivery off; false if it has failed at once, so that no later one should follow. */
    boolean send(Delivery delivery, Intake intake, IntakePublisher publisher) {
        since.put(delivery, clock.instant());
        bytes += delivery.weight();
        CompletableFuture<Published> told = published(intake, publisher)
                .whenComplete((result, failure) -> settled.add(settled(delivery, result, failure)));
        return !told.isCompletedExceptionally();
    }

    /** The next delivery that has ended. */
    Optional<Settled> poll(Duration patience) throws InterruptedException {
        Optional<Settled> next = Optional.ofNullable(settled.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
        next.ifPresent(end -> {
            since.remove(end.delivery());
            lastEnd = clock.instant();
            bytes -= end.delivery().weight();
        });
        return next;
    }

    /** Whether something is under way and nothing has ended for so long. */
    boolean isStuck(Duration patience) {
        Instant latest = clock.instant().minus(patience);
        return lastEnd.isBefore(latest)
                && since.values().stream().findFirst().map(latest::isAfter).orElse(false);
    }

    private static CompletableFuture<Published> published(Intake intake, IntakePublisher publisher) {
        try {
            return publisher.publish(intake);
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Settled settled(Delivery delivery, @Nullable Published published, @Nullable Throwable failure) {
        return new Settled(delivery, Optional.ofNullable(published), reason(failure));
    }

    private static String reason(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause);
    }
}
