package org.wiredesk.streams.revise;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.KeptItem;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryCorrection;
import org.wiredesk.records.internal.StoryMemory;

/**
 * Says what an editor's correction of links means to one of its stories. A dead story stays dead and a withheld one that gains an item stays withheld: only
 * the agency brings text back that it has taken back.
 */
final class StoryCorrector {

    private StoryCorrector() {}

    /**
     * What comes of it; empty if it means nothing to the story.
     *
     * @param memory what is known of the story; empty for one that is not known
     */
    static Optional<Corrected> correct(LinkedItem linked, StoryCorrection correction, Optional<StoryMemory> memory) {
        return switch (correction.getPart()) {
            case OPENS -> memory.isPresent() ? Optional.empty() : revised(linked, correction, memory);
            case LOSES -> memory.flatMap(story -> withoutItem(linked, correction, story));
            case GAINS -> memory.flatMap(story -> gaining(linked, correction, story));
            case ENDS -> memory.filter(StoryCorrector::isAlive).map(story -> withheld(correction, story));
        };
    }

    private static boolean isAlive(StoryMemory memory) {
        return memory.getCurrent().getStatus() != StoryStatus.KILLED;
    }

    /** The item as the story's next revision, if it makes one; what the agency says of it outranks what we say. */
    private static Optional<Corrected> revised(
            LinkedItem linked, StoryCorrection correction, Optional<StoryMemory> memory) {
        Revised revised = Reviser.revise(linked, memory);
        return revised.revision()
                .map(revision -> Revision.newBuilder(revision)
                        .setStatedReason(revision.getStatedReason().orElse(correction.getStatedReason()))
                        .build())
                .map(revision -> Corrected.with(revision, revised.memory()));
    }

    private static Optional<Corrected> gaining(LinkedItem linked, StoryCorrection correction, StoryMemory memory) {
        boolean usable = memory.getCurrent().getStatus() == StoryStatus.USABLE && isNewer(linked, memory);
        return revised(linked, correction, Optional.of(memory))
                .filter(corrected -> usable
                        || corrected
                                .revision()
                                .filter(StoryCorrector::takesBack)
                                .isPresent());
    }

    private static boolean takesBack(Revision revision) {
        return revision.getKind() == RevisionKind.KILL || revision.getKind() == RevisionKind.WITHHOLD;
    }

    /** By the agency's order; where it gives none, by receipt. */
    private static boolean isNewer(LinkedItem linked, StoryMemory memory) {
        return switch (Chronology.of(linked.getItem(), memory).position()) {
            case NEWER -> true;
            case OLDER -> false;
            case SAME, UNKNOWN ->
                !linked.getItem().getReceivedAt().isBefore(memory.getCurrent().getReceivedAt());
        };
    }

    private static Optional<Corrected> withoutItem(LinkedItem linked, StoryCorrection correction, StoryMemory memory) {
        if (!isAlive(memory)) {
            return Optional.empty();
        }
        Optional<StoryMemory> kept = told(linked.getStoryId(), correction.getKept());
        boolean newest = memory.getCurrent().getItemId().equals(linked.getItem().getItemId());
        if (newest || kept.filter(state -> leftBehindByAMessage(memory, state)).isPresent()) {
            return Optional.of(kept.map(state -> restored(correction, memory, state))
                    .orElseGet(() -> withheld(correction, memory)));
        }
        return kept.filter(state -> state.getCurrent()
                        .getItemId()
                        .equals(memory.getCurrent().getItemId()))
                .map(state -> new Corrected(Optional.empty(), Restoration.memory(memory, state, memory.getCurrent())));
    }

    /** Whether the item's text is still the story's, as only a message to editors came since. */
    private static boolean leftBehindByAMessage(StoryMemory memory, StoryMemory kept) {
        Revision current = memory.getCurrent();
        Revision other = kept.getCurrent();
        return current.getKind() == RevisionKind.ADVISORY
                && current.getItemId().equals(other.getItemId())
                && !(current.getBody().equals(other.getBody())
                        && current.getHeadline().equals(other.getHeadline()));
    }

    /** The story as it would be known if only these items had come; empty without any. */
    private static Optional<StoryMemory> told(String storyId, List<KeptItem> items) {
        Optional<StoryMemory> memory = Optional.empty();
        for (KeptItem item : items) {
            LinkedItem linked = new LinkedItem(storyId, item.getLink(), item.getItem(), item.getCopy(), null);
            memory = Optional.of(Reviser.revise(linked, memory).memory());
        }
        return memory;
    }

    private static Corrected restored(StoryCorrection correction, StoryMemory memory, StoryMemory kept) {
        Revision revision = Restoration.revision(memory.getCurrent(), kept.getCurrent(), correction.getStatedReason());
        return new Corrected(Optional.of(revision), Restoration.memory(memory, kept, revision));
    }

    private static Corrected withheld(StoryCorrection correction, StoryMemory memory) {
        Revision current = memory.getCurrent();
        return Corrected.with(
                Restoration.next(
                        current, current, RevisionKind.WITHHOLD, StoryStatus.WITHHELD, correction.getStatedReason()),
                memory);
    }
}
