package org.wiredesk.monitor.window;

import org.apache.lucene.document.Document;
import org.wiredesk.monitor.story.StoryRow;

/** What a row is found by, without a window. */
public final class RowLook {

    private RowLook() {}

    /** The same as in the window, for one look at it in memory. */
    public static Document at(StoryRow row) {
        return Documents.searchable(row);
    }
}
