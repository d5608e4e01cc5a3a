package org.wiredesk.monitor.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.wiredesk.monitor.search.Cursor;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.monitor.search.RowFilter;

/** The rows of the window, page by page. */
public final class StoryList {

    /** Nobody reads further than so many; to count them all would take longer than to find the newest. */
    private static final int MOST_COUNTED = 10_000;

    private final Window window;

    public StoryList(Window window) {
        this.window = window;
    }

    /**
     * A page.
     *
     * @param rows as JSON, the newest first
     * @param next where the next page begins; empty if this is the last
     * @param total how many rows there are on all pages; 10,000 where there are so many or more
     */
    public record Page(List<byte[]> rows, Optional<Cursor> next, int total) {}

    /** The rows that a reader wants and may see. */
    public Page page(RowFilter filter, boolean privileged, int limit, Optional<Cursor> cursor) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(readBy(privileged), Occur.FILTER)
                .add(filter.query(), Occur.FILTER)
                .build();
        return window.search(searcher -> {
            FieldDoc after = cursor.map(Cursor::toFieldDoc).orElse(null);
            TopFieldDocs found = searcher.search(
                    query, new TopFieldCollectorManager(Cursor.NEWEST_FIRST, limit, after, MOST_COUNTED));
            List<byte[]> rows = new ArrayList<>();
            Optional<Cursor> last = Optional.empty();
            for (ScoreDoc document : found.scoreDocs) {
                rows.add(Documents.bytes(searcher.storedFields().document(document.doc), Fields.JSON));
                last = Optional.of(Cursor.of((FieldDoc) document));
            }
            int total = (int) Math.min(found.totalHits.value, MOST_COUNTED);
            return new Page(rows, rows.size() < limit ? Optional.empty() : last, total);
        });
    }

    /** The row of one story. */
    public Optional<byte[]> row(String storyId, boolean privileged) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.STORY, storyId)), Occur.FILTER)
                .add(readBy(privileged), Occur.FILTER)
                .build();
        return window.search(searcher -> {
            ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
            return found.length == 0
                    ? Optional.empty()
                    : Optional.of(Documents.bytes(searcher.storedFields().document(found[0].doc), Fields.JSON));
        });
    }

    static Query readBy(boolean privileged) {
        return new TermQuery(new Term(Fields.READER, privileged ? Fields.PRIVILEGED : Fields.EVERYBODY));
    }
}
