package org.wiredesk.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.Reroute;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.records.Story;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.schemas.Reject;
import org.wiredesk.schemas.Topics;
import org.wiredesk.schemas.UrgentCopy;
import org.wiredesk.streams.copy.CopyDesk;
import org.wiredesk.streams.copy.FurnitureSettings;
import org.wiredesk.streams.enrich.Enricher;
import org.wiredesk.streams.link.LinkSettings;
import org.wiredesk.streams.relate.RelationSettings;
import org.wiredesk.streams.route.RoutingRulesReader;
import org.wiredesk.streams.route.RulesListener;
import org.wiredesk.streams.store.Retention;

/** The whole topology on a clock that the test turns, with a registry in memory. */
final class Pipeline implements AutoCloseable {

    private static final String REGISTRY = "mock://pipeline";

    /** How many items must wait before an urgent one that is to overtake them. */
    static final int OVERTAKES_AFTER = 10;

    private static final Enricher ENRICHER = Enricher.standard();

    private final TopologyTestDriver driver;
    private final List<String> ruleEvents = new ArrayList<>();
    private Instant now = ItemBuilder.NOON;

    Pipeline(Path stateDirectory) {
        Properties properties = StreamsProperties.of(StreamsSettings.fromEnvironment(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                "nowhere:9092",
                "SCHEMA_REGISTRY_URL",
                REGISTRY,
                "WIREDESK_STATE_DIR",
                stateDirectory.toString())));
        driver = new TopologyTestDriver(NewswireTopology.build(settings(() -> now, listener())), properties, now);
    }

    private RulesListener listener() {
        return new RulesListener() {
            @Override
            public void inForce(int task, int version) {
                ruleEvents.add("version " + version);
            }

            @Override
            public void ignored() {
                ruleEvents.add("ignored");
            }
        };
    }

    static TopologySettings settings() {
        return settings(InstantSource.fixed(ItemBuilder.NOON), RulesListener.none());
    }

    private static TopologySettings settings(InstantSource clock, RulesListener onRules) {
        return new TopologySettings(
                REGISTRY,
                RoutingRulesReader.standard(MediaTopicTree.standard()),
                ENRICHER,
                new CopyDesk(),
                FurnitureSettings.standard(),
                LinkSettings.standard(),
                OVERTAKES_AFTER,
                RelationSettings.standard(),
                Retention.standard(),
                clock,
                onRules,
                decision -> {});
    }

    void send(WireItem item) {
        try (Serde<WireItem> serde = AvroSerde.of(REGISTRY)) {
            driver.createInputTopic(Topics.WIRE_ITEMS.name(), new StringSerializer(), serde.serializer())
                    .pipeInput(item.getSource(), item, now);
        }
    }

    /**
     * Sends an urgent item's copy.
     *
     * @param offset where the item itself lies on the wire; the next one that is sent lies at the number of those that were
     */
    void hurry(WireItem item, long offset) {
        TestRecord<String, WireItem> record = new TestRecord<>(item.getSource(), item, now);
        new UrgentCopy(offset, now.toEpochMilli()).writeTo(record.headers());
        try (Serde<WireItem> serde = AvroSerde.of(REGISTRY)) {
            driver.createInputTopic(Topics.WIRE_URGENT.name(), new StringSerializer(), serde.serializer())
                    .pipeInput(record);
        }
    }

    void correct(LinkCorrection correction) {
        TestRecord<String, LinkCorrection> record = new TestRecord<>(correction.getSource(), correction, now);
        record.headers().add("traceparent", correction.getCorrectionId().getBytes(UTF_8));
        try (Serde<LinkCorrection> serde = AvroSerde.of(REGISTRY)) {
            driver.createInputTopic(Topics.WIRE_LINK_CORRECTIONS.name(), new StringSerializer(), serde.serializer())
                    .pipeInput(record);
        }
    }

    void apply(RoutingRulesChange change) {
        pipe(Topics.NEWS_ROUTING_RULES, Integer.toString(change.getVersion()), change);
    }

    void reroute(Reroute request) {
        pipe(Topics.NEWS_REROUTES, request.getStoryId(), request);
    }

    private <T extends SpecificRecord> void pipe(KafkaTopic topic, String key, T value) {
        driver.createInputTopic(topic.name(), new StringSerializer(), AvroSerde.<T>serializer(REGISTRY))
                .pipeInput(key, value, now);
    }

    /** What became of rules that were applied, in order: {@code version 1} or {@code ignored}. */
    List<String> ruleEvents() {
        return List.copyOf(ruleEvents);
    }

    void sendBytes(KafkaTopic topic, String key, byte[] bytes) {
        driver.createInputTopic(topic.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, bytes, now);
    }

    void sendReject(String source, byte[] bytes, Reject reject) {
        TestRecord<String, byte[]> record = new TestRecord<>(source, bytes, now);
        reject.writeTo(record.headers());
        driver.createInputTopic(Topics.WIRE_REJECTS.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(record);
    }

    void waitFor(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
    }

    /** What the machine's clock says. */
    Instant now() {
        return now;
    }

    /** Puts the machine's clock forward, or back: no time passes. */
    void putClock(Duration by) {
        now = now.plus(by);
    }

    List<Decision> decisions() {
        return values(Topics.NEWS_DECISIONS.name());
    }

    List<Revision> revisions() {
        return values(Topics.NEWS_REVISIONS.name());
    }

    List<Story> stories() {
        return values(Topics.NEWS_STORIES.name());
    }

    List<Delivery> deliveries(String topic) {
        return values(Topics.newsName(topic));
    }

    /** All that was written to topics that anyone may read, as text: keys, headers and values. */
    List<String> readByAnyone() {
        return Stream.concat(
                        Stream.of(Topics.NEWS_DECISIONS, Topics.NEWS_STORIES, Topics.NEWS_RELATIONS)
                                .map(KafkaTopic::name),
                        settings().rules().topics().stream().map(Topics::newsName))
                .flatMap(topic -> this.<SpecificRecord>records(topic).stream())
                .map(Object::toString)
                .toList();
    }

    <T extends SpecificRecord> List<TestRecord<String, T>> records(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), AvroSerde.<T>deserializer(REGISTRY))
                .readRecordsToList();
    }

    private <T extends SpecificRecord> List<T> values(String topic) {
        return this.<T>records(topic).stream().map(TestRecord::value).toList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
