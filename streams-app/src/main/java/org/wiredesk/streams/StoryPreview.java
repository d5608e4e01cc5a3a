package org.wiredesk.streams;

import java.util.Optional;
import org.wiredesk.records.Story;
import org.wiredesk.records.WireItem;
import org.wiredesk.streams.copy.CopyDesk;
import org.wiredesk.streams.enrich.Enricher;
import org.wiredesk.streams.enrich.StoryState;
import org.wiredesk.streams.revise.FirstRevision;

/** Says what story an item would open, without Kafka: cleaned and enriched as in the topology, linked to nothing. */
public final class StoryPreview {

    private final CopyDesk copyDesk;
    private final Enricher enricher;

    /** A preview by these parts. */
    public StoryPreview(CopyDesk copyDesk, Enricher enricher) {
        this.copyDesk = copyDesk;
        this.enricher = enricher;
    }

    /** The story; empty if the item alone would make none. */
    public Optional<Story> of(WireItem item) {
        return FirstRevision.of(item, copyDesk.clean(item)).map(revision -> StoryState.after(revision, enricher));
    }
}
