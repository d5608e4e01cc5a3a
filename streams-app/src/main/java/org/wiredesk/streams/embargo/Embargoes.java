package org.wiredesk.streams.embargo;

import java.time.Instant;
import java.util.Optional;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;

/** Whether a text has to wait. Only usable text does: a kill or a hold goes out at once. */
public final class Embargoes {

    private Embargoes() {}

    /** Whether the revision may not be published at that moment. */
    public static boolean inForce(Revision revision, Instant now) {
        return inForce(revision.getStatus(), revision.getEmbargo(), now);
    }

    /** Whether the story may not be published at that moment. */
    public static boolean inForce(Story story, Instant now) {
        return inForce(story.getStatus(), story.getEmbargo(), now);
    }

    private static boolean inForce(StoryStatus status, Optional<Embargo> embargo, Instant now) {
        return status == StoryStatus.USABLE && inForce(embargo, now);
    }

    /** Whether an embargo, if there is one, lasts at that moment. */
    public static boolean inForce(Optional<Embargo> embargo, Instant now) {
        return embargo.map(wait -> wait.getUntil().map(now::isBefore).orElse(true))
                .orElse(false);
    }

    /** Whether an embargo lasts longer than the other one, if there is one. None lasts longer than that which the agency has to lift. */
    public static boolean outlasts(Embargo embargo, Optional<Embargo> other) {
        return other.map(shorter -> shorter.getUntil()
                        .map(end -> embargo.getUntil().map(end::isBefore).orElse(true))
                        .orElse(false))
                .orElse(true);
    }
}
