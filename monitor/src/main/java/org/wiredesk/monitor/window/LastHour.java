package org.wiredesk.monitor.window;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wiredesk.monitor.search.DocumentKind;
import org.wiredesk.monitor.search.Fields;

/** How much came, minute by minute. What came under embargo is counted for privileged readers only, even after its release. */
public final class LastHour {

    private static final int MINUTES = 60;

    private final Window window;

    public LastHour(Window window) {
        this.window = window;
    }

    /**
     * A minute's revisions.
     *
     * @param minute its beginning
     */
    public record Minute(Instant minute, Map<String, Integer> bySource, Map<String, Integer> byKind) {}

    /** The last sixty minutes, the present one last; those without a revision too. */
    public List<Minute> minutes(boolean privileged, Instant now) throws IOException {
        Instant last = now.truncatedTo(ChronoUnit.MINUTES);
        return window.search(searcher -> {
            List<Minute> minutes = new ArrayList<>();
            for (int ago = MINUTES - 1; ago >= 0; ago--) {
                Instant minute = last.minus(ago, ChronoUnit.MINUTES);
                Query query = query(DocumentKind.REVISION, minute, minute.plus(1, ChronoUnit.MINUTES), privileged);
                minutes.add(new Minute(
                        minute,
                        Choices.count(searcher, query, Fields.SOURCES),
                        Choices.count(searcher, query, Fields.KINDS)));
            }
            return minutes;
        });
    }

    /** How many items came in a second, in the last minute. */
    public double itemsPerSecond(boolean privileged, Instant now) throws IOException {
        return perSecond(DocumentKind.ITEM, privileged, now);
    }

    /** The same of revisions. */
    public double revisionsPerSecond(boolean privileged, Instant now) throws IOException {
        return perSecond(DocumentKind.REVISION, privileged, now);
    }

    private double perSecond(DocumentKind kind, boolean privileged, Instant now) throws IOException {
        Duration minute = Duration.ofMinutes(1);
        Query query = query(kind, now.minus(minute), now, privileged);
        return window.search(searcher -> searcher.count(query)) / (double) minute.toSeconds();
    }

    private static Query query(DocumentKind kind, Instant from, Instant to, boolean privileged) {
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(Fields.TIME, from.toEpochMilli(), to.toEpochMilli() - 1), Occur.FILTER)
                .add(StoryRecords.of(kind), Occur.FILTER);
        if (!privileged) {
            all.add(new TermQuery(new Term(Fields.EMBARGOED, "true")), Occur.MUST_NOT);
        }
        return all.build();
    }
}
