package org.wiredesk.streams.enrich;

import java.time.Instant;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;

/** Revisions to read. */
final class Revisions {

    private Revisions() {}

    /** A first revision with this text and nothing else. */
    static Revision.Builder of(String headline, String body) {
        return Revision.newBuilder()
                .setStoryId("story")
                .setRevision(1)
                .setKind(RevisionKind.NEW)
                .setStatus(StoryStatus.USABLE)
                .setSource("ap")
                .setHeadline(headline)
                .setBody(body)
                .setChanges(Changes.newBuilder().build())
                .setItemId("item")
                .setVersionCreated(Instant.EPOCH)
                .setReceivedAt(Instant.EPOCH);
    }
}
