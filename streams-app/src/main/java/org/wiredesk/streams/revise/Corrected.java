package org.wiredesk.streams.revise;

import java.util.Optional;
import org.wiredesk.records.Revision;
import org.wiredesk.records.internal.StoryMemory;

/**
 * What came of an editor's correction for one story. There is no decision: each item has its own already.
 *
 * @param revision if something is new
 * @param memory what is known of the story from now on
 */
record Corrected(Optional<Revision> revision, StoryMemory memory) {

    static Corrected with(Revision revision, StoryMemory memory) {
        return new Corrected(
                Optional.of(revision),
                StoryMemory.newBuilder(memory).setCurrent(revision).build());
    }
}
