package org.wiredesk.monitor.http;

import java.io.IOException;
import java.util.Optional;

/** Takes something again that was rejected. */
@FunctionalInterface
public interface Replayer {

    /**
     * Reads it with the parsers of today.
     *
     * @param itemId of the rejected item
     * @return the id of the item that came of it; empty if it cannot be taken again: its bytes are gone, or it was taken before
     * @throws NotTaken if Kafka did not take what came of it
     */
    Optional<String> replay(String itemId) throws IOException, InterruptedException;

    /** For a monitor that cannot do that. */
    Replayer NONE = itemId -> Optional.empty();

    /** What came of a reject is not on the wire. */
    final class NotTaken extends IOException {

        private static final long serialVersionUID = 1L;

        /** With Kafka's own reason. */
        public NotTaken(Throwable cause) {
            super(
                    "Kafka did not take it: " + cause.getMessage()
                            + ". Try again; if it stays so, look whether the monitor's user may write wire.items and wire.rejects (docs/security.md).",
                    cause);
        }
    }
}
