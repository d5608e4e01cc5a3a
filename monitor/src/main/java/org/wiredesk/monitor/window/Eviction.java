package org.wiredesk.monitor.window;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
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
import org.wiredesk.monitor.search.DocumentKind;
import org.wiredesk.monitor.search.Fields;

/** Keeps the window within its bounds. A story goes as a whole, when its newest revision is too old or there are too many newer stories. */
public final class Eviction {

    private static final int AT_ONCE = 1_000;

    private final Window window;
    private final Progress progress;
    private final Duration age;
    private final int stories;
    private final int atOnce;

    /**
     * @param age how long a story stays after its newest revision
     * @param stories how many stay
     */
    public Eviction(Window window, Progress progress, Duration age, int stories) {
        this(window, progress, age, stories, AT_ONCE);
    }

    Eviction(Window window, Progress progress, Duration age, int stories, int atOnce) {
        this.window = window;
        this.progress = progress;
        this.age = age;
        this.stories = stories;
        this.atOnce = atOnce;
    }

    /** Deletes all that is out of bounds; for the writing thread. */
    public void run(Instant now) throws IOException {
        // A story whose newest revision has only just come stays.
        window.refresh();
        Instant bound = boundByNumber(now.minus(age));
        int found;
        do {
            found = deleteStories(bound);
            window.refresh();
            if (found > 0) {
                progress.raiseFloor(bound);
            }
        } while (found == atOnce);
        for (DocumentKind kind : new DocumentKind[] {DocumentKind.ITEM, DocumentKind.REJECT}) {
            window.delete(older(bound, kind));
        }
        window.delete(withoutStory(bound));
    }

    /** Deletes rows, not all at once, and the stories that have no other; it returns how many rows there were. */
    private int deleteStories(Instant bound) throws IOException {
        Query old = older(bound, DocumentKind.ROW);
        Set<String> rows = window.search(searcher -> {
            Set<String> ids = new HashSet<>();
            for (ScoreDoc hit : searcher.search(old, atOnce).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).get(Fields.ID));
            }
            return ids;
        });
        for (String row : rows) {
            String story = Documents.storyIn(row);
            if (!staysForAnother(story, bound)) {
                window.delete(new TermQuery(new Term(Fields.STORY, story)));
            } else {
                window.delete(row);
            }
        }
        return rows.size();
    }

    private Instant boundByNumber(Instant oldest) throws IOException {
        Query rows = StoryList.readBy(true);
        return window.search(searcher -> {
            if (searcher.count(rows) <= stories) {
                return oldest;
            }
            TopFieldDocs newest =
                    searcher.search(rows, new TopFieldCollectorManager(Cursor.NEWEST_FIRST, stories, null, stories));
            FieldDoc last = (FieldDoc) newest.scoreDocs[newest.scoreDocs.length - 1];
            Instant bound = Instant.ofEpochMilli((Long) last.fields[0]);
            return bound.isAfter(oldest) ? bound : oldest;
        });
    }

    /** Whether the story has a row that is newer: what everybody sees may be older than what the privileged do. */
    private boolean staysForAnother(String story, Instant bound) throws IOException {
        Query newer = new BooleanQuery.Builder()
                .add(StoryRecords.of(DocumentKind.ROW), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.STORY, story)), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.TIME, bound.toEpochMilli(), Long.MAX_VALUE), Occur.FILTER)
                .build();
        return window.search(searcher -> searcher.count(newer)) > 0;
    }

    private static Query older(Instant bound, DocumentKind kind) {
        return new BooleanQuery.Builder()
                .add(StoryRecords.of(kind), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.TIME, Long.MIN_VALUE, bound.toEpochMilli() - 1), Occur.FILTER)
                .build();
    }

    /** Decisions on what could not be read belong to no story. */
    private static Query withoutStory(Instant bound) {
        return new BooleanQuery.Builder()
                .add(older(bound, DocumentKind.DECISION), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.OUTCOME, "REJECTED")), Occur.FILTER)
                .build();
    }
}
