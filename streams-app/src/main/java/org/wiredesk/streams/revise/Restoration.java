package org.wiredesk.streams.revise;

import java.util.List;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.Fingerprint;
import org.wiredesk.records.internal.StoryMemory;

/** Brings a story back to what it was without one of its items: as a revision of its own, since what went out is not called back. */
final class Restoration {

    private Restoration() {}

    /**
     * The revision that says again what the story said.
     *
     * @param current the story's newest revision
     * @param kept what the story would say without the item
     */
    static Revision revision(Revision current, Revision kept, String statedReason) {
        return next(current, kept, kind(current, kept), kept.getStatus(), statedReason);
    }

    private static RevisionKind kind(Revision current, Revision kept) {
        return switch (kept.getStatus()) {
            case KILLED -> RevisionKind.KILL;
            case WITHHELD -> RevisionKind.WITHHOLD;
            case USABLE -> current.getStatus() == StoryStatus.USABLE ? RevisionKind.CORRECTION : RevisionKind.REINSTATE;
        };
    }

    /** A story's next revision, with the text of any. */
    static Revision next(Revision current, Revision text, RevisionKind kind, StoryStatus status, String statedReason) {
        Revision next = Revision.newBuilder(text)
                .setStoryId(current.getStoryId())
                .setRevision(current.getRevision() + 1)
                .setKind(kind)
                .setStatus(status)
                .setStatedReason(statedReason)
                .build();
        return Revision.newBuilder(next)
                .setChanges(PublicChanges.between(current, next))
                .build();
    }

    /**
     * What is known of the story without the item: versions, times and items are those that are kept.
     *
     * @param before what was known with it
     * @param newest the story's newest revision from now on
     */
    static StoryMemory memory(StoryMemory before, StoryMemory kept, Revision newest) {
        List<Fingerprint> seen = kept.getSeen().stream()
                .map(print -> Fingerprint.newBuilder(print)
                        .setRevision(number(print, before, kept, newest))
                        .build())
                .toList();
        return StoryMemory.newBuilder(kept).setCurrent(newest).setSeen(seen).build();
    }

    /** The number that a text has in the story, where what is kept counts without the item. */
    private static int number(Fingerprint print, StoryMemory before, StoryMemory kept, Revision newest) {
        if (print.getRevision() == kept.getCurrent().getRevision()) {
            return newest.getRevision();
        }
        return before.getSeen().stream()
                .filter(seen -> seen.getText() == print.getText()
                        && seen.getMetadata() == print.getMetadata()
                        && seen.getMarkers() == print.getMarkers())
                .map(Fingerprint::getRevision)
                .findFirst()
                .orElse(newest.getRevision());
    }
}
