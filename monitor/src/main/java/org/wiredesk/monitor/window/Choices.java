package org.wiredesk.monitor.window;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Counts how many documents have each value of a field. */
public final class Choices {

    private final Window window;

    public Choices(Window window) {
        this.window = window;
    }

    /** How many rows that a reader may see have each value, in the order of the values. */
    public Map<String, Integer> ofRows(String field, boolean privileged) throws IOException {
        return window.search(searcher -> count(searcher, StoryList.readBy(privileged), field));
    }

    static Map<String, Integer> count(IndexSearcher searcher, Query query, String field) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Scorer scorer = weight.scorer(leaf);
            SortedSetDocValues values = leaf.reader().getSortedSetDocValues(field);
            if (scorer != null && values != null) {
                count(scorer.iterator(), leaf, values, counts);
            }
        }
        return new TreeMap<>(counts);
    }

    private static void count(
            DocIdSetIterator documents, LeafReaderContext leaf, SortedSetDocValues values, Map<String, Integer> counts)
            throws IOException {
        int[] byOrdinal = new int[(int) values.getValueCount()];
        var live = leaf.reader().getLiveDocs();
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if ((live == null || live.get(document)) && values.advanceExact(document)) {
                for (int n = values.docValueCount(); n > 0; n--) {
                    byOrdinal[(int) values.nextOrd()]++;
                }
            }
        }
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
            }
        }
    }
}
