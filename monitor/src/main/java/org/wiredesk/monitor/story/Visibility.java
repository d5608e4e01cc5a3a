package org.wiredesk.monitor.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which revisions of a story everybody may see. A text under embargo is for privileged readers until its time has come or the pipeline has sent it out. Nor
 * does anybody else hear of the kill of a story that they never saw: its headline was under embargo too.
 */
public final class Visibility {

    private Visibility() {}

    /** The numbers of the revisions that everybody may see. */
    public static Set<Integer> toEverybody(List<Stamp> stamps, Instant now) {
        Set<Integer> visible = new TreeSet<>();
        boolean held = false;
        for (Stamp stamp : stamps) {
            if (stamp.isHeld(now)) {
                held = true;
            } else if (stamp.usable() || !held || !visible.isEmpty()) {
                visible.add(stamp.revision());
            }
        }
        return visible;
    }

    /** When the next embargo of these ends; empty if none ends by itself. */
    public static Optional<Instant> nextRelease(List<Stamp> stamps, Instant now) {
        return stamps.stream()
                .filter(stamp -> stamp.isHeld(now))
                .flatMap(stamp -> stamp.until().stream())
                .min(Long::compare)
                .map(Instant::ofEpochMilli);
    }
}
