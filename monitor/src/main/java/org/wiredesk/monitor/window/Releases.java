package org.wiredesk.monitor.window;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.wiredesk.monitor.search.Fields;

/** Finds the stories whose embargo has ended. */
final class Releases {

    private static final int AT_ONCE = 1_000;

    private final Window window;

    Releases(Window window) {
        this.window = window;
    }

    List<String> due(Instant now) throws IOException {
        Query ended = LongPoint.newRangeQuery(Fields.HELD_UNTIL, Long.MIN_VALUE, now.toEpochMilli());
        return window.search(searcher -> {
            List<String> stories = new ArrayList<>();
            for (ScoreDoc found : searcher.search(ended, AT_ONCE).scoreDocs) {
                stories.add(FileJson.read(searcher.storedFields().document(found.doc))
                        .storyId());
            }
            return stories;
        });
    }
}
