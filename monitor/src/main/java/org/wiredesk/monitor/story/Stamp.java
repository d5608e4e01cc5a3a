package org.wiredesk.monitor.story;

import java.time.Instant;
import java.util.Optional;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;

/**
 * What decides who may see a revision.
 *
 * @param revision its number
 * @param usable whether it brings a text, and does not take one back
 * @param forEditors whether it is a message to editors, which leaves the text as it is
 * @param embargoed whether it came under embargo
 * @param until the embargo's end, in milliseconds since 1970; empty for one that the agency has to lift
 * @param releasedAt when the pipeline sent it out, in milliseconds since 1970; empty while it has not
 * @param receivedAt when we received it, in milliseconds since 1970
 */
public record Stamp(
        int revision,
        boolean usable,
        boolean forEditors,
        boolean embargoed,
        Optional<Long> until,
        Optional<Long> releasedAt,
        long receivedAt) {

    /** That of a revision which has just come. */
    public static Stamp of(Revision revision) {
        return new Stamp(
                revision.getRevision(),
                revision.getStatus() == StoryStatus.USABLE,
                revision.getKind() == RevisionKind.ADVISORY,
                revision.getEmbargo().isPresent(),
                revision.getEmbargo().flatMap(embargo -> embargo.getUntil()).map(Instant::toEpochMilli),
                Optional.empty(),
                revision.getReceivedAt().toEpochMilli());
    }

    /** The same after the pipeline has sent it out. */
    Stamp sentOut(Instant at) {
        return releasedAt.isPresent()
                ? this
                : new Stamp(revision, usable, forEditors, embargoed, until, Optional.of(at.toEpochMilli()), receivedAt);
    }

    /** From when on everybody may have seen it, if anybody: when it went out, or its receipt. */
    Instant shownSince() {
        if (!embargoed || !usable) {
            return Instant.ofEpochMilli(receivedAt);
        }
        long end = Math.min(releasedAt.orElse(Long.MAX_VALUE), until.orElse(Long.MAX_VALUE));
        return Instant.ofEpochMilli(Math.max(receivedAt, end));
    }

    /** Whether its embargo names an end that is not after this moment. */
    boolean embargoEndsBy(Instant time) {
        return until.filter(end -> end <= time.toEpochMilli()).isPresent();
    }
}
