package org.wiredesk.monitor.window;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.wiredesk.monitor.search.DocumentKind;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.monitor.search.Words;
import org.wiredesk.monitor.story.Change.Spot;
import org.wiredesk.monitor.story.StoryRow;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Materiality;
import org.wiredesk.records.Revision;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.WireItem;

/** What of each thing is stored, and what it is found by. */
final class Documents {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Longer terms are refused by the index; nobody searches for one. */
    private static final int LONGEST_TERM = 1_000;

    /** Only that a text has one, not where. */
    private static final FieldType BEGINNINGS = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        BEGINNINGS.setIndexOptions(IndexOptions.DOCS);
        BEGINNINGS.setOmitNorms(true);
        BEGINNINGS.freeze();
    }

    private Documents() {}

    static String id(DocumentKind kind, String... names) {
        return kind.name() + "/" + String.join("/", names);
    }

    /** The story in the id of a document whose names are a story and one thing more. */
    static String storyIn(String id) {
        return id.substring(id.indexOf('/') + 1, id.lastIndexOf('/'));
    }

    /** What a row is found by, for an index or for one look at it in memory. */
    static Document searchable(StoryRow row) {
        Document document = new Document();
        term(document, Fields.STORY, row.storyId());
        term(document, Fields.SOURCE, Words.folded(row.source()));
        term(document, Fields.KIND, row.kind().name());
        term(document, Fields.STATUS, row.status().name());
        term(document, Fields.HEADLINE_CHANGED, Boolean.toString(row.headlineChanged()));
        row.topics().forEach(topic -> term(document, Fields.TOPIC, topic));
        row.entities().forEach(name -> term(document, Fields.ENTITY, Words.folded(name)));
        row.places().forEach(name -> term(document, Fields.PLACE, Words.folded(name)));
        Stream.of(Materiality.values())
                .filter(level -> level.compareTo(row.materiality()) <= 0)
                .forEach(level -> term(document, Fields.MATERIALITY, level.name()));
        time(document, row.order());
        words(document, row.words());
        return document;
    }

    /**
     * A row.
     *
     * @param readers who may see it
     */
    static Document row(String id, StoryRow row, List<String> readers, Instant changedAt) throws IOException {
        Document document = searchable(row);
        identify(document, id, DocumentKind.ROW);
        readers.forEach(reader -> term(document, Fields.READER, reader));
        document.add(new SortedDocValuesField(Fields.TIE, new BytesRef(cut(row.storyId()))));
        document.add(new LongPoint(Fields.CHANGED_AT, changedAt.toEpochMilli()));
        choice(document, Fields.SOURCES, row.source());
        choice(document, Fields.KINDS, row.kind().name());
        for (var topic : row.json().path("topics")) {
            choice(
                    document,
                    Fields.TOPICS,
                    topic.path("slug").asText() + "\n" + topic.path("name").asText());
        }
        var place = row.json().path("place");
        if (place.isObject()) {
            choice(
                    document,
                    Fields.PLACES,
                    place.path("country").asText("") + "\n" + place.path("name").asText());
        }
        document.add(new StoredField(Fields.JSON, JSON.writeValueAsBytes(row.json())));
        return document;
    }

    static Document revision(Revision revision, int partition, long offset, long sequence) throws IOException {
        Document document = new Document();
        identify(
                document,
                id(DocumentKind.REVISION, revision.getStoryId(), Integer.toString(revision.getRevision())),
                DocumentKind.REVISION);
        term(document, Fields.STORY, revision.getStoryId());
        time(document, revision.getReceivedAt());
        term(document, Fields.EMBARGOED, Boolean.toString(revision.getEmbargo().isPresent()));
        choice(document, Fields.SOURCES, revision.getSource());
        choice(document, Fields.KINDS, revision.getKind().name());
        document.add(new IntPoint(Fields.PARTITION, partition));
        document.add(new LongPoint(Fields.OFFSET, offset));
        spot(document, partition, offset);
        document.add(new NumericDocValuesField(Fields.SEQUENCE, sequence));
        document.add(new StoredField(Fields.RECORD, Records.REVISION.write(revision)));
        return document;
    }

    static Document decision(Decision decision) throws IOException {
        Document document = new Document();
        identify(document, id(DocumentKind.DECISION, decision.getItemId()), DocumentKind.DECISION);
        decision.getStoryId().ifPresent(story -> term(document, Fields.STORY, story));
        term(document, Fields.ITEM, decision.getItemId());
        term(document, Fields.SOURCE, Words.folded(decision.getSource()));
        term(document, Fields.FEED, Words.folded(decision.getFeed()));
        term(document, Fields.OUTCOME, decision.getOutcome().name());
        time(document, decision.getReceivedAt());
        document.add(new SortedDocValuesField(Fields.TIE, new BytesRef(cut(decision.getItemId()))));
        words(document, decision.getItemId(), decision.getDeliveredAs().orElse(""), decision.getHeadline());
        document.add(new StoredField(Fields.RECORD, Records.DECISION.write(decision)));
        return document;
    }

    /** Where an item is on Kafka, and what it is searched by. */
    static Document item(WireItem item, int partition, long offset) {
        Document document = new Document();
        identify(document, id(DocumentKind.ITEM, item.getItemId()), DocumentKind.ITEM);
        time(document, item.getReceivedAt());
        term(document, Fields.EMBARGOED, Boolean.toString(item.getEmbargo().isPresent()));
        words(
                document,
                item.getItemId(),
                item.getAgencyId().orElse(""),
                item.getSlug().orElse(""),
                item.getHeadline(),
                item.getDeliveredAs().orElse(""));
        document.add(new StringField(Fields.ITEM, cut(item.getItemId()), Store.YES));
        spot(document, partition, offset);
        return document;
    }

    static Document delivery(String id, String storyId, Instant at, ObjectNode json) throws IOException {
        Document document = new Document();
        identify(document, id, DocumentKind.DELIVERY);
        term(document, Fields.STORY, storyId);
        time(document, at);
        document.add(new StoredField(Fields.JSON, JSON.writeValueAsBytes(json)));
        return document;
    }

    static Document relation(String id, StoryRelation relation) throws IOException {
        Document document = new Document();
        identify(document, id, DocumentKind.RELATION);
        term(document, Fields.STORY, relation.getStoryId());
        term(document, Fields.STORY, relation.getOriginalStoryId());
        time(document, relation.getSince());
        document.add(new StoredField(Fields.RECORD, Records.RELATION.write(relation)));
        return document;
    }

    static Document reject(String id, String itemId, Instant at, ObjectNode json) throws IOException {
        Document document = new Document();
        identify(document, id, DocumentKind.REJECT);
        document.add(new StringField(Fields.ITEM, cut(itemId), Store.YES));
        time(document, at);
        document.add(new StoredField(Fields.JSON, JSON.writeValueAsBytes(json)));
        return document;
    }

    static Document file(String id, String storyId, byte[] json, Optional<byte[]> story) {
        Document document = new Document();
        identify(document, id, DocumentKind.FILE);
        term(document, Fields.STORY, storyId);
        document.add(new StoredField(Fields.JSON, json));
        story.ifPresent(record -> document.add(new StoredField(Fields.RECORD, record)));
        return document;
    }

    /** The bytes that are stored under this name, which must be there. */
    static byte[] bytes(Document document, String field) {
        BytesRef bytes = document.getBinaryValue(field);
        return BytesRef.deepCopyOf(bytes).bytes;
    }

    private static void identify(Document document, String id, DocumentKind kind) {
        document.add(new StringField(Fields.ID, id, Store.YES));
        document.add(new StringField(Fields.TYPE, kind.name(), Store.NO));
    }

    private static void time(Document document, Instant time) {
        document.add(new LongPoint(Fields.TIME, time.toEpochMilli()));
        document.add(new NumericDocValuesField(Fields.TIME, time.toEpochMilli()));
    }

    private static void term(Document document, String field, String value) {
        document.add(new StringField(field, cut(value), Store.NO));
    }

    /** Where the record lies that this stands for. */
    static Spot spot(Document document) {
        String written = document.get(Fields.SPOT);
        int hyphen = written.indexOf('-');
        return new Spot(Integer.parseInt(written.substring(0, hyphen)), Long.parseLong(written.substring(hyphen + 1)));
    }

    private static void spot(Document document, int partition, long offset) {
        document.add(new StoredField(Fields.SPOT, partition + "-" + offset));
    }

    private static void choice(Document document, String field, String value) {
        document.add(new SortedSetDocValuesField(field, new BytesRef(cut(value))));
    }

    private static void words(Document document, String... texts) {
        String text = String.join("\n", texts);
        document.add(new TextField(Fields.WORDS, text, Store.NO));
        document.add(new Field(Fields.BEGINNINGS, text, BEGINNINGS));
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_TERM ? value : value.substring(0, LONGEST_TERM);
    }
}
