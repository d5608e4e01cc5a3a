package org.wiredesk.monitor.window;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.wiredesk.monitor.search.DocumentKind;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.records.Decision;
import org.wiredesk.records.StoryRelation;

/** What the window has of one story beside its revisions: decisions, deliveries, relations. */
public final class StoryRecords {

    private static final int MOST = 5_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    static final Sort NEWEST_FIRST = new Sort(new SortField(Fields.TIME, SortField.Type.LONG, true));
    private static final Sort OLDEST_FIRST = new Sort(new SortField(Fields.TIME, SortField.Type.LONG));

    private final Window window;

    public StoryRecords(Window window) {
        this.window = window;
    }

    /** The decisions on its items, in the order of their receipt. */
    public List<Decision> decisions(String storyId) throws IOException {
        List<Decision> decisions = new ArrayList<>();
        for (Document document : find(DocumentKind.DECISION, storyId)) {
            decisions.add(Records.DECISION.read(Documents.bytes(document, Fields.RECORD)));
        }
        return decisions;
    }

    /** Where it was sent, the oldest first. */
    public List<JsonNode> deliveries(String storyId) throws IOException {
        List<JsonNode> deliveries = new ArrayList<>();
        for (Document document : find(DocumentKind.DELIVERY, storyId)) {
            deliveries.add(JSON.readTree(Documents.bytes(document, Fields.JSON)));
        }
        return deliveries;
    }

    /** What it is the copy of, and its own copies. */
    public List<StoryRelation> relations(String storyId) throws IOException {
        List<StoryRelation> relations = new ArrayList<>();
        for (Document document : find(DocumentKind.RELATION, storyId)) {
            relations.add(Records.RELATION.read(Documents.bytes(document, Fields.RECORD)));
        }
        return relations;
    }

    private List<Document> find(DocumentKind kind, String storyId) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(of(kind), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.STORY, storyId)), Occur.FILTER)
                .build();
        return window.search(searcher -> {
            List<Document> documents = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, MOST, OLDEST_FIRST).scoreDocs) {
                documents.add(searcher.storedFields().document(found.doc));
            }
            return documents;
        });
    }

    static Query of(DocumentKind kind) {
        return new TermQuery(new Term(Fields.TYPE, kind.name()));
    }
}
