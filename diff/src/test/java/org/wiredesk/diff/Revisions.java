package org.wiredesk.diff;

import java.time.Instant;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;

/** Revisions for tests of what changed between them. */
final class Revisions {

    private Revisions() {}

    static Revision.Builder aRevision() {
        return Revision.newBuilder()
                .setStoryId("story")
                .setRevision(1)
                .setKind(RevisionKind.UPDATE)
                .setStatus(StoryStatus.USABLE)
                .setSource("ap")
                .setHeadline("Fire shuts port")
                .setBody("")
                .setChanges(Changes.newBuilder().build())
                .setItemId("item")
                .setVersionCreated(Instant.EPOCH)
                .setReceivedAt(Instant.EPOCH);
    }
}
