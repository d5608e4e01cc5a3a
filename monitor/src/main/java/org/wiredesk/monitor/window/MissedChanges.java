package org.wiredesk.monitor.window;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.monitor.story.Change;
import org.wiredesk.monitor.story.Change.Kind;
import org.wiredesk.monitor.story.Change.Pair;
import org.wiredesk.monitor.story.StoryFile;
import org.wiredesk.monitor.story.StoryRow;

/** The stories that changed in a reader's absence without a revision of their own: something was found out about them, or they were released from an embargo. */
final class MissedChanges {

    /** Instances of the monitor do not read in step, and their clocks differ. */
    private static final Duration SLACK = Duration.ofSeconds(30);

    /** What stands in the window for a story that only revisions have changed. */
    private static final long NEVER = 0;

    private final Window window;
    private final StoryShelf shelf;
    private final Absence absence;
    private final int most;
    private final long left;
    private final long since;
    private final Deque<String> stories = new ArrayDeque<>();
    private boolean begun;

    /**
     * @param most how many are told at most
     */
    MissedChanges(Window window, Absence absence, int most) {
        this.window = window;
        this.shelf = StoryShelf.of(window);
        this.absence = absence;
        this.most = most;
        this.left = Math.max(NEVER + 1, absence.start().at().toEpochMilli());
        this.since = Math.max(NEVER + 1, absence.start().at().minus(SLACK).toEpochMilli());
    }

    /**
     * Tells the next of them.
     *
     * @param told stories that a revision has been told of, as they are now
     * @return false if there is nothing more
     */
    boolean tellNext(Set<String> told, Missed.Listener listener) throws IOException {
        if (!begun) {
            begun = true;
            begin(told, listener);
            return true;
        }
        String storyId = stories.poll();
        if (storyId == null) {
            return false;
        }
        change(storyId).ifPresent(listener::hear);
        return true;
    }

    /** What changed in the half minute before they left they may have or not, so too much of that is no gap. */
    private void begin(Set<String> told, Missed.Listener listener) throws IOException {
        Query whileAway = changed(left, Long.MAX_VALUE, told);
        if (window.search(searcher -> searcher.count(whileAway)) > most) {
            listener.hearOfGap(absence.from().at(), absence.now());
        } else {
            Set<String> all = new LinkedHashSet<>(find(whileAway));
            all.addAll(find(changed(since, left - 1, told)));
            stories.addAll(all);
        }
    }

    private Query changed(long from, long to, Set<String> told) {
        List<BytesRef> known = told.stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(StoryList.readBy(absence.privileged()), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.CHANGED_AT, from, to), Occur.FILTER)
                .add(new TermInSetQuery(Fields.STORY, known), Occur.MUST_NOT)
                .build();
    }

    private List<String> find(Query query) throws IOException {
        return window.search(searcher -> {
            Set<String> found = new LinkedHashSet<>();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                found.add(Documents.storyIn(
                        searcher.storedFields().document(hit.doc).get(Fields.ID)));
            }
            return List.copyOf(found);
        });
    }

    private Optional<Change> change(String storyId) throws IOException {
        boolean privileged = absence.privileged();
        Optional<StoryFile> file = shelf.file(storyId);
        Optional<StoryRow> row = file.isEmpty() ? Optional.empty() : shelf.row(file.get(), privileged);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        boolean released = !privileged && wasReleased(file.get());
        Pair pair = new Pair(released ? Optional.empty() : before(file.get(), row.get()), row);
        Kind kind = released ? Kind.REVISION : Kind.ENRICHED;
        return Optional.of(absence.change(kind, absence.to(), Optional.empty(), pair));
    }

    /** The row that such a reader had: of a story that came as they left perhaps nothing was found out yet. */
    private Optional<StoryRow> before(StoryFile file, StoryRow row) throws IOException {
        boolean isYoung = file.firstReceivedAt(absence.privileged())
                .map(first -> first.toEpochMilli() >= since)
                .orElse(false);
        StoryFile bare = new StoryFile(
                file.storyId(), file.stamps(), Optional.empty(), Optional.empty(), List.of(), file.changedAt());
        return isYoung ? shelf.row(bare, absence.privileged()) : Optional.of(row);
    }

    /** Whether its release came later than the reader went away; the embargo may have ended before. */
    private boolean wasReleased(StoryFile file) {
        return file.newest(false)
                .flatMap(file::releasedAt)
                .filter(at -> at.toEpochMilli() >= since)
                .isPresent();
    }
}
