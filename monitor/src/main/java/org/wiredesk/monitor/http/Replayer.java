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
     */
    Optional<String> replay(String itemId) throws IOException, InterruptedException;

    /** For a monitor that cannot do that. */
    Replayer NONE = itemId -> Optional.empty();
}
