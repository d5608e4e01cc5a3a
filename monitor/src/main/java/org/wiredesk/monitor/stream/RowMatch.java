package org.wiredesk.monitor.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.ConstantScoreQuery;
import org.jspecify.annotations.Nullable;
import org.wiredesk.monitor.search.RowFilter;
import org.wiredesk.monitor.search.Words;

/** Whether a row meets filters, by the very index and query that a list is searched with; asked of one row by many readers, often with the same filter. */
final class RowMatch {

    private final Supplier<Document> row;
    private final Map<RowFilter, Boolean> known = new HashMap<>();
    private @Nullable MemoryIndex index;

    /**
     * @param row what it is found by; only asked for if somebody filters
     */
    RowMatch(Supplier<Document> row) {
        this.row = row;
    }

    boolean meets(RowFilter filter) {
        return filter.all() || known.computeIfAbsent(filter, this::look);
    }

    private boolean look(RowFilter filter) {
        if (index == null) {
            index = MemoryIndex.fromDocument(row.get(), Words.ANALYZER);
        }
        // What only filters has no score of its own.
        return index.search(new ConstantScoreQuery(filter.query())) > 0;
    }
}
