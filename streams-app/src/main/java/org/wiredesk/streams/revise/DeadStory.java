package org.wiredesk.streams.revise;

import org.wiredesk.records.RevisionKind;
import org.wiredesk.streams.copy.MarkerMeaning;

/** Decides what an item is to a story that was killed. Only what surely belongs to it, is newer in every way and brings its text brings it back. */
final class DeadStory {

    private DeadStory() {}

    /**
     * @param item neither a kill nor a message to editors
     */
    static Verdict judge(Comparison item) {
        if (item.statement().isWithheld()) {
            return stayDead(item, "and this one is withheld");
        }
        if (item.same().isPresent()) {
            return stayDead(item, "and this was sent before");
        }
        if (item.linked().getCopy().getParagraphs().isEmpty()
                || item.statement().says(MarkerMeaning.ADDITION)) {
            return stayDead(item, "and this does not bring its text");
        }
        if (!item.chronology().isNewerInEveryWay()) {
            return stayDead(item, "and this is no newer version");
        }
        if (item.isTiedByLikeness()) {
            return stayDead(item, "and only the likeness of this one ties it to the story");
        }
        return item.accept(RevisionKind.REINSTATE, "A newer version than the kill: the story is usable again.");
    }

    private static Verdict stayDead(Comparison item, String why) {
        return item.late("The story was killed, " + why + ": it stays dead.");
    }
}
