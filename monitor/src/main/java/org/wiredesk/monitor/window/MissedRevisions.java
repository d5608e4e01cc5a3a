package org.wiredesk.monitor.window;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.monitor.story.Change;
import org.wiredesk.monitor.story.Change.Kind;
import org.wiredesk.monitor.story.Change.Pair;
import org.wiredesk.monitor.story.Change.Spot;
import org.wiredesk.monitor.story.Position;
import org.wiredesk.monitor.story.StoryFile;
import org.wiredesk.monitor.story.StoryRow;
import org.wiredesk.records.Revision;

/** The revisions behind a reader's position, or the newest of them, in the order in which they were read. */
final class MissedRevisions {

    private static final int AT_ONCE = 500;
    private static final Set<String> NEEDED = Set.of(Fields.ID, Fields.SPOT);
    private static final Sort IN_ORDER = new Sort(new SortField(Fields.SEQUENCE, SortField.Type.LONG));
    private static final Sort NEWEST_FIRST = new Sort(new SortField(Fields.SEQUENCE, SortField.Type.LONG, true));

    private final Window window;
    private final StoryShelf shelf;
    private final Absence absence;
    private final Query behind;
    private final int most;
    private final Deque<Found> page = new ArrayDeque<>();
    private Position reached;
    private long nextInOrder;
    private boolean isLastPage;

    /**
     * @param most how many are told at most
     */
    MissedRevisions(Window window, Absence absence, int most) {
        this.window = window;
        this.shelf = StoryShelf.of(window);
        this.absence = absence;
        this.behind = behind(absence.start(), absence.to());
        this.most = most;
        this.reached = absence.start();
    }

    /** One of them, without its text: many readers may have many of them still to hear. */
    record Found(String storyId, int revision, Spot spot, long sequence) {}

    /** Leaves out the oldest if there are too many, and says when the first was received that is told then; empty if all are told. */
    Optional<Instant> begin() throws IOException {
        Optional<Found> first = window.search(searcher -> {
            if (searcher.count(behind) <= most) {
                return Optional.empty();
            }
            ScoreDoc[] newest = searcher.search(behind, most, NEWEST_FIRST).scoreDocs;
            return Optional.of(found(searcher, newest[newest.length - 1]));
        });
        if (first.isEmpty()) {
            return Optional.empty();
        }
        nextInOrder = first.get().sequence();
        Optional<Revision> revision =
                shelf.revision(first.get().storyId(), first.get().revision());
        // It may have fallen out of the window at this very moment.
        return Optional.of(revision.map(Revision::getReceivedAt).orElse(Instant.EPOCH));
    }

    /** The next; empty if there is none. */
    Optional<Found> next() throws IOException {
        if (page.isEmpty() && !isLastPage) {
            window.search(this::turnPage);
        }
        Optional<Found> next = Optional.ofNullable(page.poll());
        next.ifPresent(found ->
                reached = reached.after(found.spot().partition(), found.spot().offset(), reached.at()));
        return next;
    }

    /** What the one that came last from {@link #next} has changed for the reader; empty if they may not know. */
    Optional<Change> change(Found found) throws IOException {
        Optional<StoryFile> file = shelf.file(found.storyId());
        Optional<StoryRow> row = file.isEmpty() ? Optional.empty() : row(file.get(), found.revision());
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Pair pair = new Pair(before(file.get(), found.revision()), row);
        return Optional.of(absence.change(Kind.REVISION, reached, Optional.of(found.spot()), pair));
    }

    private Optional<StoryRow> before(StoryFile file, int revision) throws IOException {
        Optional<Integer> earlier = file.visible(absence.privileged()).stream()
                .filter(number -> number < revision)
                .max(Integer::compare);
        return earlier.isEmpty() ? Optional.empty() : row(file, earlier.get());
    }

    private Optional<StoryRow> row(StoryFile file, int revision) throws IOException {
        return shelf.row(file, revision, absence.privileged());
    }

    private boolean turnPage(IndexSearcher searcher) throws IOException {
        Query rest = new BooleanQuery.Builder()
                .add(behind, Occur.FILTER)
                .add(
                        NumericDocValuesField.newSlowRangeQuery(Fields.SEQUENCE, nextInOrder, Long.MAX_VALUE),
                        Occur.FILTER)
                .build();
        ScoreDoc[] hits = searcher.search(rest, AT_ONCE, IN_ORDER).scoreDocs;
        for (ScoreDoc hit : hits) {
            Found found = found(searcher, hit);
            page.add(found);
            nextInOrder = found.sequence() + 1;
        }
        isLastPage = hits.length < AT_ONCE;
        return isLastPage;
    }

    private static Found found(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        var document = searcher.storedFields().document(hit.doc, NEEDED);
        String id = document.get(Fields.ID);
        return new Found(
                Documents.storyIn(id),
                Integer.parseInt(id.substring(id.lastIndexOf('/') + 1)),
                Documents.spot(document),
                (Long) ((FieldDoc) hit).fields[0]);
    }

    private static Query behind(Position from, Position to) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Map.Entry<Integer, Long> partition : to.next().entrySet()) {
            long first = from.next().getOrDefault(partition.getKey(), 0L);
            any.add(
                    new BooleanQuery.Builder()
                            .add(IntPoint.newExactQuery(Fields.PARTITION, partition.getKey()), Occur.FILTER)
                            .add(LongPoint.newRangeQuery(Fields.OFFSET, first, partition.getValue() - 1), Occur.FILTER)
                            .build(),
                    Occur.SHOULD);
        }
        return any.build();
    }
}
