package org.wiredesk.streams.enrich;

import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.internal.Enrichment;
import org.wiredesk.records.internal.StoryMemory;

/** Makes a story's newest state once more, out of what the steps remember of it. */
public final class RememberedStory {

    private RememberedStory() {}

    /**
     * The state of a story that may be used, without what its newest revision changed: that is no news by now. A message to editors stays out: it was never on
     * the story's topics.
     *
     * @param memory what is known of it
     * @param enrichment what was found in it
     */
    public static Story of(StoryMemory memory, Enrichment enrichment) {
        Enriched enriched =
                new Enriched(enrichment.getEntities(), enrichment.getWrittenIn(), enrichment.getMediaTopics());
        return Story.newBuilder(StoryWriter.usable(withoutMessage(memory), enriched))
                .setChangeSummary("")
                .build();
    }

    /** What was remembered by a version that did not keep the text apart has the message's kind and times. */
    private static Revision withoutMessage(StoryMemory memory) {
        Revision current = memory.getCurrent();
        return current.getKind() == RevisionKind.ADVISORY
                ? memory.getText()
                        .map(text -> Revision.newBuilder(text).setRevision(current.getRevision()))
                        .orElseGet(() -> Revision.newBuilder(current)
                                .setEditorialNote(null)
                                .setStatedReason(null))
                        .build()
                : current;
    }
}
