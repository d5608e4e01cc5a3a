package org.wiredesk.outlets.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.wiredesk.outlets.log.TopicLog;
import org.wiredesk.outlets.log.TopicState;

/** Keeps a reader who has everything waiting until there is more, for some seconds. Only so many may wait at once, as each holds a thread. */
final class Waiting {

    private static final int MOST_READERS = 16;
    private static final long BETWEEN_LOOKS_MS = 250;

    private final TopicLog log;
    private final Semaphore places = new Semaphore(MOST_READERS);

    Waiting(TopicLog log) {
        this.log = log;
    }

    /**
     * Waits until a topic has grown.
     *
     * @return how far it reaches then; at once as far as before, if too many wait
     */
    TopicState forMore(TopicState topic, Duration patience) {
        if (patience.isZero() || !places.tryAcquire()) {
            return topic;
        }
        try {
            long end = System.nanoTime() + patience.toNanos();
            Optional<TopicState> now = Optional.of(topic);
            while (now.filter(state -> state.end().equals(topic.end())).isPresent() && System.nanoTime() - end < 0) {
                Thread.sleep(BETWEEN_LOOKS_MS);
                now = log.state(topic.slug());
            }
            return now.orElse(topic);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return topic;
        } finally {
            places.release();
        }
    }
}
