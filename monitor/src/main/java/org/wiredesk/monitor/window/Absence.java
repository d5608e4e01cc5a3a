package org.wiredesk.monitor.window;

import java.time.Instant;
import java.util.Optional;
import org.wiredesk.monitor.story.Change;
import org.wiredesk.monitor.story.Change.Kind;
import org.wiredesk.monitor.story.Change.Pair;
import org.wiredesk.monitor.story.Change.Spot;
import org.wiredesk.monitor.story.Position;

/**
 * A reader's time away from the wire.
 *
 * @param from where the reader stood, on whatever cluster
 * @param to up to where they have to catch up, for what comes later is told otherwise
 * @param privileged whether they may see what is under embargo
 * @param now when they came back
 */
public record Absence(Position from, Position to, boolean privileged, Instant now) {

    /** From where on they have to be told, on this cluster. */
    Position start() {
        return from.onClusterOf(to);
    }

    /** A change that this reader has missed. */
    Change change(Kind kind, Position position, Optional<Spot> spot, Pair pair) {
        return new Change(kind, position, spot, privileged ? pair : Pair.NOTHING, privileged ? Pair.NOTHING : pair);
    }
}
