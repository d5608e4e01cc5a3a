package org.wiredesk.streams.enrich;

import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.internal.Enrichment;

/** Makes a story's newest state once more, out of what the steps remember of it. */
public final class RememberedStory {

    private RememberedStory() {}

    /**
     * The state of a story that may be used, without what its newest revision changed: that is no news by now. A message to editors stays out: it was never on
     * the story's topics.
     *
     * @param current its newest revision
     * @param enrichment what was found in it
     */
    public static Story of(Revision current, Enrichment enrichment) {
        Enriched enriched =
                new Enriched(enrichment.getEntities(), enrichment.getWrittenIn(), enrichment.getMediaTopics());
        Story story = Story.newBuilder(StoryWriter.usable(current, enriched))
                .setChangeSummary("")
                .build();
        return current.getKind() == RevisionKind.ADVISORY
                ? Story.newBuilder(story)
                        .setEditorialNote(null)
                        .setStatedReason(null)
                        .build()
                : story;
    }
}
