package org.wiredesk.monitor.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.wiredesk.monitor.search.Cursor;
import org.wiredesk.monitor.search.DocumentKind;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.monitor.search.Parameters;
import org.wiredesk.monitor.story.Fate;
import org.wiredesk.monitor.story.StoryFile;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;

/**
 * Decisions, the newest first. A reader without privilege does not even see that there is an item whose text is under embargo; that is looked up with each
 * decision, since a release changes it for items long past.
 */
public final class DecisionList {

    private final Window window;
    private final StoryShelf shelf;
    private final OpenItems open;

    public DecisionList(Window window) {
        this.window = window;
        this.shelf = StoryShelf.of(window);
        this.open = new OpenItems(window);
    }

    /**
     * A page.
     *
     * @param next where the next page begins; empty if this is the last
     */
    public record Page(List<Decision> decisions, Optional<Cursor> next) {}

    /** The decisions that a reader asks for and may see. */
    public Page page(Parameters parameters, boolean privileged, int limit) throws IOException {
        DecisionQuery asked = new DecisionQuery(window, parameters);
        Query query = asked.query();
        List<Decision> decisions = new ArrayList<>();
        Optional<Cursor> cursor = Cursor.of(parameters);
        while (true) {
            List<Found> page = search(query, limit, cursor);
            for (Found found : page) {
                cursor = Optional.of(found.cursor());
                if (isVisible(found.decision(), privileged) && (privileged || mayBeFound(found.decision(), asked))) {
                    decisions.add(found.decision());
                }
                if (decisions.size() == limit) {
                    return new Page(decisions, cursor);
                }
            }
            if (page.size() < limit) {
                return new Page(decisions, Optional.empty());
            }
        }
    }

    /** The decision on an item, if the reader may see it. */
    public Optional<Decision> on(String itemId, boolean privileged) throws IOException {
        Optional<Document> document = window.find(Documents.id(DocumentKind.DECISION, itemId));
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Decision decision = Records.DECISION.read(Documents.bytes(document.get(), Fields.RECORD));
        return isVisible(decision, privileged) ? Optional.of(decision) : Optional.empty();
    }

    /** Whether a reader may see a decision: that of an item whose story or revision they may not know of is not for them. */
    public boolean isVisible(Decision decision, boolean privileged) throws IOException {
        if (privileged || decision.getStoryId().isEmpty()) {
            return true;
        }
        Optional<StoryFile> file = shelf.file(decision.getStoryId().get());
        List<Integer> visible = file.map(known -> known.visible(false)).orElse(List.of());
        return decision.getRevision().map(visible::contains).orElse(!visible.isEmpty());
    }

    /** The words of an item that is not for everybody find nothing: who asks for word after word would learn them. */
    private boolean mayBeFound(Decision decision, DecisionQuery asked) throws IOException {
        return asked.isSaidBy(decision.getItemId()) || open.canBeFound(decision);
    }

    /** What became since of the revision that a decision names; empty if it names none, or the window does not know it. */
    public Optional<Fate> fate(Decision decision) throws IOException {
        Optional<String> storyId = decision.getStoryId();
        Optional<StoryFile> file = storyId.isEmpty() ? Optional.empty() : shelf.file(storyId.get());
        return file.flatMap(story -> decision.getRevision().flatMap(story::fate));
    }

    /** How many items came to which end; what waits under embargo is for privileged readers. */
    public Map<Outcome, Integer> counts(boolean privileged) throws IOException {
        return window.search(searcher -> {
            Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
            for (Outcome outcome : Outcome.values()) {
                if (privileged || outcome != Outcome.HELD) {
                    counts.put(outcome, searcher.count(new TermQuery(new Term(Fields.OUTCOME, outcome.name()))));
                }
            }
            return counts;
        });
    }

    private record Found(Decision decision, Cursor cursor) {}

    private List<Found> search(Query query, int limit, Optional<Cursor> cursor) throws IOException {
        return window.search(searcher -> {
            FieldDoc after = cursor.map(Cursor::toFieldDoc).orElse(null);
            List<Found> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(
                            query, new TopFieldCollectorManager(Cursor.NEWEST_FIRST, limit, after, limit))
                    .scoreDocs) {
                byte[] record = Documents.bytes(searcher.storedFields().document(hit.doc), Fields.RECORD);
                found.add(new Found(Records.DECISION.read(record), Cursor.of((FieldDoc) hit)));
            }
            return found;
        });
    }
}
