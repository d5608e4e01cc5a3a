package org.wiredesk.monitor.window;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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

/** What a reader has missed who was away: every revision behind their position, and what changed without one. */
public final class Missed {

    private static final int MOST_REVISIONS = 50_000;
    private static final int MOST_CHANGES = 1_000;
    private static final int AT_ONCE = 500;
    /** Instances of the monitor do not read in step, and their clocks differ. */
    private static final Duration SLACK = Duration.ofSeconds(30);

    private static final Sort IN_ORDER = new Sort(new SortField(Fields.SEQUENCE, SortField.Type.LONG));

    private final Window window;
    private final StoryShelf shelf;

    public Missed(Window window) {
        this.window = window;
        this.shelf = StoryShelf.of(window);
    }

    /** Who is told. */
    @FunctionalInterface
    public interface Listener {

        /** Whether they want to hear more. */
        boolean hears(Change change) throws InterruptedException;
    }

    /**
     * Tells of it in the order in which it was read.
     *
     * @param from where the reader stands
     * @param to up to where, for what comes later is told otherwise
     */
    public void tell(Position from, Position to, boolean privileged, Instant now, Listener listener)
            throws IOException, InterruptedException {
        Set<String> told = new HashSet<>();
        if (revisions(from, to, privileged, now, told, listener)) {
            changes(from, to, privileged, now, told, listener);
        }
    }

    private boolean revisions(
            Position from, Position to, boolean privileged, Instant now, Set<String> told, Listener listener)
            throws IOException, InterruptedException {
        if (from.next().equals(to.next())) {
            return true;
        }
        Query behind = behind(from, to);
        Position reached = from;
        ScoreDoc last = null;
        for (int count = 0; count < MOST_REVISIONS; ) {
            ScoreDoc after = last;
            List<Found> page = window.search(searcher -> {
                List<Found> found = new ArrayList<>();
                for (ScoreDoc hit : searcher.searchAfter(after, behind, AT_ONCE, IN_ORDER).scoreDocs) {
                    var document = searcher.storedFields().document(hit.doc);
                    found.add(new Found(
                            hit,
                            Records.REVISION.read(Documents.bytes(document, Fields.RECORD)),
                            spot(document.get(Fields.SPOT))));
                }
                return found;
            });
            for (Found found : page) {
                reached = reached.after(found.spot().partition(), found.spot().offset(), from.at());
                Optional<StoryFile> file = shelf.file(found.revision().getStoryId());
                Optional<StoryRow> row = file.isEmpty()
                        ? Optional.empty()
                        : shelf.row(file.get(), found.revision().getRevision(), privileged, now);
                if (row.isPresent()) {
                    told.add(found.revision().getStoryId());
                    Pair pair = new Pair(before(file.get(), found.revision(), privileged, now), row);
                    Change change = change(Kind.REVISION, reached, Optional.of(found.spot()), pair, privileged);
                    if (!listener.hears(change)) {
                        return false;
                    }
                }
                last = found.hit();
            }
            count += page.size();
            if (page.size() < AT_ONCE) {
                return true;
            }
        }
        return true;
    }

    private record Found(ScoreDoc hit, Revision revision, Spot spot) {}

    private Optional<StoryRow> before(StoryFile file, Revision revision, boolean privileged, Instant now)
            throws IOException {
        Optional<Integer> earlier = file.visible(privileged, now).stream()
                .filter(number -> number < revision.getRevision())
                .max(Integer::compare);
        return earlier.isEmpty() ? Optional.empty() : shelf.row(file, earlier.get(), privileged, now);
    }

    private void changes(
            Position from, Position to, boolean privileged, Instant now, Set<String> told, Listener listener)
            throws IOException, InterruptedException {
        long since = from.at().minus(SLACK).toEpochMilli();
        Query changed = new BooleanQuery.Builder()
                .add(StoryList.readBy(privileged), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.CHANGED_AT, since, Long.MAX_VALUE), Occur.FILTER)
                .build();
        Set<String> stories = window.search(searcher -> {
            Set<String> found = new HashSet<>();
            for (ScoreDoc hit : searcher.search(changed, MOST_CHANGES).scoreDocs) {
                found.add(searcher.storedFields().document(hit.doc).get(Fields.ID));
            }
            return found;
        });
        for (String id : stories) {
            String storyId = storyOf(id);
            Optional<StoryFile> file = told.contains(storyId) ? Optional.empty() : shelf.file(storyId);
            Optional<StoryRow> row = file.isEmpty() ? Optional.empty() : shelf.row(file.get(), privileged, now);
            if (row.isPresent()) {
                boolean released = !privileged && wasReleased(file.get(), now, since);
                Change change = change(
                        released ? Kind.REVISION : Kind.ENRICHED,
                        to,
                        Optional.empty(),
                        new Pair(
                                released ? Optional.empty() : before(file.get(), row.get(), privileged, now, since),
                                row),
                        privileged);
                if (!listener.hears(change)) {
                    return;
                }
            }
        }
    }

    /** The row that such a reader had: of a story that came as they left perhaps nothing was found out yet. */
    private Optional<StoryRow> before(StoryFile file, StoryRow row, boolean privileged, Instant now, long since)
            throws IOException {
        boolean isYoung = file.firstReceivedAt(privileged, now)
                .map(first -> first.toEpochMilli() >= since)
                .orElse(false);
        StoryFile bare = new StoryFile(
                file.storyId(), file.stamps(), Optional.empty(), Optional.empty(), List.of(), file.changedAt());
        return isYoung ? shelf.row(bare, privileged, now) : Optional.of(row);
    }

    private static boolean wasReleased(StoryFile file, Instant now, long since) {
        return file.wasEmbargoed()
                && file.newest(false, now)
                        .map(number -> file.shownSince(number).toEpochMilli() >= since)
                        .orElse(false);
    }

    private static Change change(Kind kind, Position position, Optional<Spot> spot, Pair pair, boolean privileged) {
        return new Change(kind, position, spot, privileged ? pair : Pair.NOTHING, privileged ? Pair.NOTHING : pair);
    }

    private static String storyOf(String rowId) {
        return rowId.substring(rowId.indexOf('/') + 1, rowId.lastIndexOf('/'));
    }

    static Spot spot(String written) {
        int hyphen = written.indexOf('-');
        return new Spot(Integer.parseInt(written.substring(0, hyphen)), Long.parseLong(written.substring(hyphen + 1)));
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
