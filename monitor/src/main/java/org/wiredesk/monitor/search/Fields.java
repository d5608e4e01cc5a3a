package org.wiredesk.monitor.search;

/**
 * The names of what documents are found and sorted by. The index wants every name to be used for the same things in all documents, so what is counted and
 * sorted by has names of its own.
 */
public final class Fields {

    /** Unique over all documents. */
    public static final String ID = "id";
    /** What kind of document it is. */
    public static final String TYPE = "type";
    /** The stories that it belongs to. */
    public static final String STORY = "story";
    /** Who may see it: {@link #EVERYBODY}, {@link #PRIVILEGED} or both. */
    public static final String READER = "reader";
    /** Shown to readers without privilege. */
    public static final String EVERYBODY = "everybody";
    /** Shown to privileged readers. */
    public static final String PRIVILEGED = "privileged";

    public static final String SOURCE = "source";
    public static final String FEED = "feed";
    public static final String TOPIC = "topic";
    public static final String ENTITY = "entity";
    public static final String PLACE = "place";
    public static final String KIND = "kind";
    public static final String STATUS = "status";
    public static final String OUTCOME = "outcome";
    public static final String ITEM = "item";
    /** How much it changed, with all that is less. */
    public static final String MATERIALITY = "materiality";

    public static final String HEADLINE_CHANGED = "headlineChanged";
    /** Whether it came under embargo. */
    public static final String EMBARGOED = "embargoed";
    /** What is searched for words. */
    public static final String WORDS = "words";
    /** The first letters of those words. */
    public static final String BEGINNINGS = "beginnings";

    /** Milliseconds since 1970: what is sorted by, and what falls out of the window when it is old. */
    public static final String TIME = "time";
    /** Counts up with everything that was read, so that it can be told again in the same order. */
    public static final String SEQUENCE = "sequence";
    /** Where a revision is on Kafka, to find those behind a position. */
    public static final String PARTITION = "partition";

    public static final String OFFSET = "offset";
    /** Where a record is on Kafka, to be read: the partition, a hyphen, the offset. */
    public static final String SPOT = "spot";
    /** Sorted by, where the time is the same. */
    public static final String TIE = "tie";
    /** What there is to choose from, to be counted. */
    public static final String SOURCES = "sources";

    public static final String KINDS = "kinds";
    public static final String TOPICS = "topics";
    public static final String PLACES = "places";
    /** When something changed last that no revision told: milliseconds since 1970. */
    public static final String CHANGED_AT = "changedAt";
    /** What is shown, as JSON. */
    public static final String JSON = "json";
    /** The Avro record. */
    public static final String RECORD = "record";

    private Fields() {}
}
