package org.wiredesk.monitor.window;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    public List<ObjectNode> newest(int count) throws IOException {
        return window.search(searcher -> {
            List<ObjectNode> rejects = new ArrayList<>();
            var found = searcher.search(StoryRecords.of(DocumentKind.REJECT), count, StoryRecords.NEWEST_FIRST);
            for (ScoreDoc hit : found.scoreDocs) {
                byte[] json = Documents.bytes(searcher.storedFields().document(hit.doc), Fields.JSON);
                rejects.add(JSON.readValue(json, ObjectNode.class));
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
