package org.wiredesk.monitor.stream;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wiredesk.monitor.search.RowFilter;
import org.wiredesk.monitor.story.Change;
import org.wiredesk.monitor.story.Change.Pair;
import org.wiredesk.monitor.story.StoryRow;
import org.wiredesk.monitor.window.RowLook;
import org.wiredesk.records.StoryStatus;

/** One change as it is told to many readers of one kind: written once, however many they are. */
final class Telling {

    private final Change change;
    private final Pair pair;
    private final Optional<RowMatch> before;
    private final Optional<RowMatch> after;
    private @Nullable ByteBuffer shown;
    private @Nullable ByteBuffer entered;
    private @Nullable ByteBuffer left;
    private @Nullable ByteBuffer stop;

    Telling(Change change, boolean privileged) {
        this.change = change;
        this.pair = change.seenBy(privileged);
        this.before = pair.before().map(row -> new RowMatch(() -> RowLook.at(row)));
        this.after = pair.after().map(row -> new RowMatch(() -> RowLook.at(row)));
    }

    /** What a reader with this filter gets; empty if it is none of theirs. */
    Optional<ByteBuffer> to(RowFilter filter) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        StoryRow row = pair.after().orElseThrow();
        boolean met = before.isPresent() && before.get().meets(filter);
        if (after.get().meets(filter)) {
            return Optional.of(met || change.kind() == Change.Kind.REVISION ? shown(row) : entered(row));
        }
        if (met) {
            if (left == null) {
                left = Frames.left(change.kind(), change.position(), row.json());
            }
            return Optional.of(left);
        }
        if (filter.stops() && isStop(row)) {
            if (stop == null) {
                stop = Frames.stop(change.position(), row.json());
            }
            return Optional.of(stop);
        }
        return Optional.empty();
    }

    private ByteBuffer shown(StoryRow row) {
        if (shown == null) {
            shown = Frames.row(change.kind(), change.position(), row.json());
        }
        return shown;
    }

    /** To somebody who has not had the row before: what a revision is about may be found out after it was told, and only then it is one of theirs. */
    private ByteBuffer entered(StoryRow row) {
        if (entered == null) {
            entered = Frames.row(Change.Kind.REVISION, change.position(), row.json());
        }
        return entered;
    }

    /** Whether a story must not be used from now on, or may be used again. */
    private boolean isStop(StoryRow row) {
        boolean wasStopped = pair.before()
                .map(former -> former.status() != StoryStatus.USABLE)
                .orElse(false);
        return change.kind() == Change.Kind.REVISION && (row.status() != StoryStatus.USABLE || wasStopped);
    }
}
