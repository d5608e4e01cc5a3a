package org.wiredesk.monitor.window;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.ScoreDoc;
import org.wiredesk.monitor.search.DocumentKind;
import org.wiredesk.monitor.search.Fields;

/** What could not be read. */
public final class RejectList {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Window window;

    public RejectList(Window window) {
        this.window = window;
    }

    /** The newest of them, as they are shown. */
    public List<JsonNode> newest(int count) throws IOException {
        return window.search(searcher -> {
            List<JsonNode> rejects = new ArrayList<>();
            var found = searcher.search(StoryRecords.of(DocumentKind.REJECT), count, StoryRecords.NEWEST_FIRST);
            for (ScoreDoc hit : found.scoreDocs) {
                rejects.add(
                        JSON.readTree(Documents.bytes(searcher.storedFields().document(hit.doc), Fields.JSON)));
            }
            return rejects;
        });
    }

    /** The item id of one of them. */
    public Optional<String> itemId(String id) throws IOException {
        Optional<Document> document = window.find(Documents.id(DocumentKind.REJECT, id));
        return document.map(found -> found.get(Fields.ITEM));
    }
}
