package org.wiredesk.benchmarks.linking;

import org.wiredesk.records.WireItem;

/**
 * An item of the invented day and the truth about it.
 *
 * @param story the name of the story that it tells
 * @param way the rule that is to find its story, or {@code first-seen} where it is the story's first
 */
record SentItem(WireItem item, String story, String way) {

    static final String FIRST = "first-seen";

    boolean isFirst() {
        return way.equals(FIRST);
    }
}
