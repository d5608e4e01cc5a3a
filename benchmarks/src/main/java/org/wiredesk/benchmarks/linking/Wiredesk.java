package org.wiredesk.benchmarks.linking;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Link;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Topics;
import org.wiredesk.streams.NewswireTopology;
import org.wiredesk.streams.TopologySettings;
import org.wiredesk.streams.copy.CopyDesk;
import org.wiredesk.streams.copy.FurnitureSettings;
import org.wiredesk.streams.enrich.Enricher;
import org.wiredesk.streams.link.LinkSettings;
import org.wiredesk.streams.relate.RelationSettings;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RoutingRulesReader;
import org.wiredesk.streams.route.RulesListener;
import org.wiredesk.streams.store.BoundedRocksDb;
import org.wiredesk.streams.store.Retention;

/**
 * The whole topology with its defaults and its real stores, without a broker: its decisions say which story each item was tied to.
 *
 * @param stores the folder of the stores
 * @param rules where stories go
 */
public record Wiredesk(Path stores, RoutingRules rules) implements Linker {

    /** The registry in memory. */
    public static final String REGISTRY = "mock://benchmark";

    /** With the built-in rules. */
    public Wiredesk(Path stores) {
        this(stores, RoutingRulesReader.standard(MediaTopicTree.standard()));
    }

    @Override
    public String name() {
        return "Wiredesk";
    }

    @Override
    public Map<String, Answer> link(List<SentItem> items) {
        return run(items.stream().map(SentItem::item).toList(), driver -> {
            Map<String, Answer> answers = new HashMap<>();
            driver.createOutputTopic(
                            Topics.NEWS_DECISIONS.name(),
                            new StringDeserializer(),
                            AvroSerde.<Decision>deserializer(REGISTRY))
                    .readValuesToList()
                    .forEach(decision -> answers.put(decision.getItemId(), answer(decision)));
            return answers;
        });
    }

    /** Sends items through the topology and then looks at it; its stores are gone afterwards. */
    public <T> T run(List<WireItem> items, Function<TopologyTestDriver, T> look) {
        try (TopologyTestDriver driver = new TopologyTestDriver(NewswireTopology.build(settings()), properties())) {
            TestInputTopic<String, WireItem> wire = driver.createInputTopic(
                    Topics.WIRE_ITEMS.name(), new StringSerializer(), AvroSerde.<WireItem>serializer(REGISTRY));
            items.forEach(item -> wire.pipeInput(item.getSource(), item, item.getReceivedAt()));
            return look.apply(driver);
        }
    }

    private static Answer answer(Decision decision) {
        return new Answer(
                decision.getStoryId().orElse("none"),
                decision.getLink().map(Link::getRule).orElse("none"));
    }

    private TopologySettings settings() {
        return new TopologySettings(
                REGISTRY,
                rules,
                Enricher.standard(),
                new CopyDesk(),
                FurnitureSettings.standard(),
                LinkSettings.standard(),
                0,
                RelationSettings.standard(),
                Retention.standard(),
                InstantSource.system(),
                RulesListener.none(),
                decision -> {});
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "benchmark");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:9092");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, stores.toString());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        return properties;
    }
}
