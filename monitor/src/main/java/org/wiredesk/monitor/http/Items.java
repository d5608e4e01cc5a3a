package org.wiredesk.monitor.http;

import java.io.IOException;
import java.util.Optional;
import org.wiredesk.monitor.story.Change.Spot;
import org.wiredesk.records.WireItem;

/** Fetches whole items, as they came in. */
@FunctionalInterface
public interface Items {

    /**
     * The item there; empty if Kafka has it no more.
     *
     * @throws NoAnswer if nobody knows now whether it has
     */
    Optional<WireItem> at(Spot spot) throws NoAnswer;

    /** Kafka or the registry did not answer, or is asked for too much at once. */
    final class NoAnswer extends IOException {

        private static final long serialVersionUID = 1L;

        /** Without a cause: it took too long. */
        public NoAnswer() {
            super("Kafka does not answer. Try again.");
        }

        /** With Kafka's own reason. */
        public NoAnswer(Throwable cause) {
            super("Kafka does not answer. Try again.", cause);
        }
    }
}
