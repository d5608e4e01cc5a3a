package org.wiredesk.monitor.window;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.monitor.story.Change;

/**
 * What a reader has missed who was away: every revision behind their position, in the order in which it was read, and then what changed without one. It is
 * told piece by piece, whenever the reader can take more; and where it is too much, or the window does not reach back far enough, or the position is of another
 * cluster, it says so.
 */
public final class Missed {

    private static final int MOST_REVISIONS = 50_000;
    private static final int MOST_CHANGES = 10_000;

    private final Window window;
    private final Absence absence;
    private final Instant floor;
    private final MissedRevisions revisions;
    private final MissedChanges changes;
    private final Set<String> told = new HashSet<>();
    private boolean begun;

    Missed(Window window, Instant floor, Absence absence, int mostRevisions, int mostChanges) {
        this.window = window;
        this.absence = absence;
        this.floor = floor;
        this.revisions = new MissedRevisions(window, absence, mostRevisions);
        this.changes = new MissedChanges(window, absence, mostChanges);
    }

    /**
     * What was missed in an absence.
     *
     * @param floor what was received before has fallen out of the window
     */
    public static Missed in(Window window, Instant floor, Absence absence) {
        return new Missed(window, floor, absence, MOST_REVISIONS, MOST_CHANGES);
    }

    /** Who is told. */
    public interface Listener {

        /** Hears of the next thing that was missed. */
        void hear(Change change);

        /** Hears that what came between these cannot be told. */
        void hearOfGap(Instant from, Instant to);
    }

    /**
     * Tells the next of it, if the reader may know of that.
     *
     * @return false if there is nothing more
     */
    public boolean tellNext(Listener listener) throws IOException {
        if (!begun) {
            begun = true;
            begin(listener);
            return true;
        }
        Optional<MissedRevisions.Found> found = revisions.next();
        if (found.isPresent()) {
            Optional<Change> change = revisions.change(found.get());
            change.ifPresent(listener::hear);
            if (change.isPresent()) {
                told.add(found.get().storyId());
            }
            return true;
        }
        return changes.tellNext(told, listener);
    }

    private void begin(Listener listener) throws IOException {
        window.catchUp();
        Optional<Instant> first = revisions.begin();
        Instant left = absence.from().at();
        if (first.isPresent() || left.isBefore(floor) || !absence.from().isOfClusterOf(absence.to())) {
            Instant end = Stream.of(left, floor, first.orElse(floor))
                    .max(Instant::compareTo)
                    .get();
            listener.hearOfGap(left, end);
        }
    }
}
