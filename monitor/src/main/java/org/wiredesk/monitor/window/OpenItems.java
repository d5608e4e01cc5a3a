package org.wiredesk.monitor.window;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wiredesk.monitor.search.DocumentKind;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.monitor.story.Fate;
import org.wiredesk.monitor.story.StoryFile;
import org.wiredesk.records.Decision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.WireItem;

/**
 * Which items everybody may read word for word. That they may see the decision on one is not enough: a late item under embargo, or the hold of a text that
 * waits, has a public decision without a word, and the item has them all.
 */
public final class OpenItems {

    private final Window window;
    private final StoryShelf shelf;

    public OpenItems(Window window) {
        this.window = window;
        this.shelf = StoryShelf.of(window);
    }

    /** Whether everybody who may see the decision on an item may read the item, too. */
    public boolean has(Decision decision, WireItem item) throws IOException {
        boolean embargoed = item.getEmbargo()
                .filter(embargo ->
                        embargo.getUntil().map(item.getReceivedAt()::isBefore).orElse(true))
                .isPresent();
        return isOpen(decision, embargoed);
    }

    /** Whether everybody may find it by its words; one that came under embargo and made no revision is left out, also where that was over. */
    boolean canBeFound(Decision decision) throws IOException {
        Query embargoed = new BooleanQuery.Builder()
                .add(
                        new TermQuery(new Term(Fields.ID, Documents.id(DocumentKind.ITEM, decision.getItemId()))),
                        Occur.FILTER)
                .add(new TermQuery(new Term(Fields.EMBARGOED, "true")), Occur.FILTER)
                .build();
        return isOpen(decision, window.search(searcher -> searcher.count(embargoed)) > 0);
    }

    private boolean isOpen(Decision decision, boolean embargoed) throws IOException {
        Optional<StoryFile> file = decision.getStoryId().isEmpty()
                ? Optional.empty()
                : shelf.file(decision.getStoryId().get());
        Optional<Integer> revision = decision.getRevision();
        // The words of a message to editors that is longer under embargo than its story are in its item alone.
        boolean staysWithItsItem = embargoed && decision.getKind().equals(Optional.of(RevisionKind.ADVISORY));
        return revision.isPresent()
                ? !staysWithItsItem
                        && file.flatMap(story -> story.fate(revision.get())).equals(Optional.of(Fate.PUBLIC))
                : !embargoed
                        && file.map(story -> !story.wasSecret(decision.getReceivedAt()))
                                .orElse(true);
    }
}
