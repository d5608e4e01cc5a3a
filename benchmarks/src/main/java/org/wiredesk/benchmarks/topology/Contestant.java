package org.wiredesk.benchmarks.topology;

import static org.wiredesk.schemas.Topics.NEWS_DECISIONS;
import static org.wiredesk.schemas.Topics.NEWS_REVISIONS;
import static org.wiredesk.schemas.Topics.WIRE_ITEMS;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.streams.copy.CopyDesk;
import org.wiredesk.streams.copy.FurnitureSettings;
import org.wiredesk.streams.link.LinkSettings;
import org.wiredesk.streams.link.LinkStep;
import org.wiredesk.streams.revise.ReviseStep;
import org.wiredesk.streams.revise.StoryNews;
import org.wiredesk.streams.store.Retention;

/** A topology that is measured. All read the wire's items as records and write records, with the same serdes. */
enum Contestant {
    /** Reads every item and writes it again. */
    IDENTITY {
        @Override
        void build(KStream<String, WireItem> items, Progress progress) {
            write(items.peek((source, item) -> progress.count(), Named.as("count")), IDENTITY_TOPIC);
        }
    },
    /** The same, with the way through Kafka that any topology with a second key has. */
    IDENTITY_REPARTITIONED {
        @Override
        void build(KStream<String, WireItem> items, Progress progress) {
            KStream<String, WireItem> again = items.selectKey((source, item) -> item.getItemId(), Named.as("rekey"))
                    .repartition(Repartitioned.with(Serdes.String(), Contestant.<WireItem>avro())
                            .withName("items"));
            write(again.peek((id, item) -> progress.count(), Named.as("count")), IDENTITY_TOPIC);
        }
    },
    /** Finds each item's story and revises it: decisions and revisions go out. */
    LINK_AND_REVISE {
        @Override
        void build(KStream<String, WireItem> items, Progress progress) {
            KStream<String, StoryNews> revised = items.process(linkStep(), Named.as("link"))
                    .repartition(Repartitioned.with(Serdes.String(), Contestant.<LinkedItem>avro())
                            .withName("linked-items"))
                    .processValues(new ReviseStep(avro(), Retention.standard()), Named.as("revise"));
            write(
                    revised.flatMapValues(news -> news.revision().stream().toList(), Named.as("revisions")),
                    NEWS_REVISIONS.name());
            write(
                    revised.flatMapValues(news -> news.decision().stream().toList(), Named.as("decisions"))
                            .peek((story, decision) -> progress.count(), Named.as("count")),
                    NEWS_DECISIONS.name());
        }
    };

    /** Where the identity topologies write to. */
    static final String IDENTITY_TOPIC = "identity";

    private static final String REGISTRY = "mock://benchmark";

    abstract void build(KStream<String, WireItem> items, Progress progress);

    /** The topology, which tells of every item that it is done with. */
    Topology topology(Progress progress) {
        StreamsBuilder builder = new StreamsBuilder();
        build(
                builder.stream(
                                WIRE_ITEMS.name(),
                                Consumed.with(Serdes.String(), Contestant.<WireItem>avro())
                                        .withName("wire-items"))
                        .peek((source, item) -> progress.begin(), Named.as("begin")),
                progress);
        return builder.build();
    }

    /** How records are written, here and by whoever fills the wire. */
    static <T extends SpecificRecord> Serde<T> avro() {
        return AvroSerde.of(REGISTRY);
    }

    private static LinkStep linkStep() {
        return new LinkStep(
                new CopyDesk(),
                new LinkStep.Written(avro(), avro(), avro(), avro()),
                LinkSettings.standard(),
                FurnitureSettings.standard(),
                Retention.standard());
    }

    private static <T extends SpecificRecord> void write(KStream<String, T> records, String topic) {
        records.to(topic, Produced.with(Serdes.String(), Contestant.<T>avro()).withName("to-" + topic));
    }
}
