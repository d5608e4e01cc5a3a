package org.wiredesk.streams.enrich;

import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;

/** Says how a story stands after a revision, for those who have no store to remember what was found in its text. */
public final class StoryState {

    private StoryState() {}

    /** The story with who, what and where. */
    public static Story after(Revision revision, Enricher enricher) {
        return revision.getStatus() == StoryStatus.USABLE
                ? StoryWriter.usable(revision, enricher.enrich(revision))
                : StoryWriter.takenDown(revision);
    }
}
