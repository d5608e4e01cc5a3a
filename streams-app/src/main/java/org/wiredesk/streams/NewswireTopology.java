package org.wiredesk.streams;

import static org.wiredesk.schemas.Topics.NEWS_DECISIONS;
import static org.wiredesk.schemas.Topics.NEWS_REVISIONS;
import static org.wiredesk.schemas.Topics.NEWS_STORIES;
import static org.wiredesk.schemas.Topics.WIRE_ITEMS;
import static org.wiredesk.schemas.Topics.WIRE_LINK_CORRECTIONS;
import static org.wiredesk.schemas.Topics.WIRE_REJECTS;
import static org.wiredesk.schemas.Topics.WIRE_URGENT;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.streams.enrich.EnrichStep;
import org.wiredesk.streams.link.LaneStep;
import org.wiredesk.streams.link.LinkStep;
import org.wiredesk.streams.out.Envelope;
import org.wiredesk.streams.out.Envelopes;
import org.wiredesk.streams.out.NewsTopic;
import org.wiredesk.streams.reject.RejectStep;
import org.wiredesk.streams.revise.ReviseStep;
import org.wiredesk.streams.revise.StoryNews;
import org.wiredesk.streams.route.Outgoing;
import org.wiredesk.streams.route.RouteInput;

/**
 * The data path, from an agency's item to the topics that people subscribe to.
 *
 * <pre>
 * wire.items ────────────► link ─┬─► revise ─┬─► enrich ─┬► route ─┬─► out ──► news.*
 * wire.urgent ────────► overtake ┤           └─► relate ──│─────────┘
 * wire.link-corrections ► correct ┘                       │
 * news.routing-rules, news.reroutes ──────────────────────┘
 * wire.rejects ─────────► reject ──► news.decisions
 * </pre>
 */
public final class NewswireTopology {

    private final TopologySettings settings;
    private final StreamsBuilder builder = new StreamsBuilder();

    private NewswireTopology(TopologySettings settings) {
        this.settings = settings;
    }

    /** The topology; no broker, clock or environment is touched. Every node and store is named: renaming one strands its data. */
    public static Topology build(TopologySettings settings) {
        return new NewswireTopology(settings).build();
    }

    private Topology build() {
        KStream<String, StoryNews> revised = revise();
        KStream<String, Revision> revisions =
                revised.flatMapValues(value -> value.revision().stream().toList(), Named.as("revisions"));
        KStream<String, Outgoing> outgoing = enrichAndRoute(revisions);

        write(
                revised.flatMap(
                        (storyId, value) -> value.decision().map(NewswireTopology::bySource).stream()
                                .toList(),
                        Named.as("decisions")),
                "revised");
        write(reject(), "rejected");
        revisions
                .processValues(new Envelope<>(Envelopes::of), Named.as("revisions-envelope"))
                .to(
                        NEWS_REVISIONS.name(),
                        Produced.with(Serdes.String(), this.<Revision>avro()).withName("news-revisions"));
        outgoing.flatMapValues(Outgoing::states, Named.as("stories"))
                .processValues(new Envelope<>(Envelopes::of), Named.as("stories-envelope"))
                .to(
                        NEWS_STORIES.name(),
                        Produced.with(Serdes.String(), this.<Story>avro()).withName("news-stories"));
        outgoing.flatMapValues(Outgoing::deliveries, Named.as("deliveries"))
                .merge(new RelationBranch(settings).of(revisions), Named.as("all-deliveries"))
                .processValues(new Envelope<>(Envelopes::of), Named.as("deliveries-envelope"))
                .to(
                        new NewsTopic(),
                        Produced.with(Serdes.String(), this.<Delivery>avro()).withName("news-topics"));
        return builder.build();
    }

    private KStream<String, StoryNews> revise() {
        KStream<String, LinkedItem> linked = link();
        return byStory(linked, LaneStep.inTurn(), "linked-items")
                .merge(byStory(linked, LaneStep.overtaking(), "overtaking-items"), Named.as("to-be-revised"))
                .processValues(new ReviseStep(avro(), settings.retention()), Named.as("revise"));
    }

    private KStream<String, LinkedItem> byStory(KStream<String, LinkedItem> linked, LaneStep lane, String name) {
        return linked.processValues(lane, Named.as(name + "-lane"))
                .repartition(Repartitioned.with(Serdes.String(), this.<LinkedItem>avro())
                        .withName(name));
    }

    private KStream<String, LinkedItem> link() {
        LinkStep link = new LinkStep(
                settings.copyDesk(),
                new LinkStep.Written(avro(), avro(), avro(), avro()),
                settings.linking(),
                settings.furniture(),
                settings.retention());
        KStream<String, LinkedItem> corrected = builder.stream(
                        WIRE_LINK_CORRECTIONS.name(),
                        Consumed.with(Serdes.String(), this.<LinkCorrection>avro())
                                .withName("wire-link-corrections"))
                .process(link.corrections(), Named.as("correct-links"));
        KStream<String, LinkedItem> overtaking = builder.stream(
                        WIRE_URGENT.name(),
                        Consumed.with(Serdes.String(), this.<WireItem>avro())
                                .withTimestampExtractor(new BeforeAllOthers())
                                .withName("wire-urgent"))
                .process(link.overtaking(settings.overtakesAfter()), Named.as("overtake"));
        return builder.stream(
                        WIRE_ITEMS.name(),
                        Consumed.with(Serdes.String(), this.<WireItem>avro()).withName("wire-items"))
                .process(link, Named.as("link"))
                .merge(corrected, Named.as("linked"))
                .merge(overtaking, Named.as("linked-or-overtaking"));
    }

    private KStream<String, Outgoing> enrichAndRoute(KStream<String, Revision> revisions) {
        KStream<String, RouteInput> states = revisions
                .processValues(
                        new EnrichStep(
                                settings.enricher(),
                                avro(),
                                settings.retention().memory()),
                        Named.as("enrich"))
                .mapValues(RouteInput.NewState::new, Named.as("states"));
        return new RulesBranch(settings).route(states, builder);
    }

    private KStream<String, Decision> reject() {
        return builder.stream(
                        WIRE_REJECTS.name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("wire-rejects"))
                .processValues(new RejectStep(avro(), settings.retention().memory()), Named.as("reject"));
    }

    private void write(KStream<String, Decision> decisions, String name) {
        decisions
                .peek((source, decision) -> settings.onDecision().accept(decision), Named.as(name + "-counter"))
                .processValues(new Envelope<>(Envelopes::of), Named.as(name + "-envelope"))
                .to(
                        NEWS_DECISIONS.name(),
                        Produced.with(Serdes.String(), this.<Decision>avro()).withName(name + "-decisions"));
    }

    private static KeyValue<String, Decision> bySource(Decision decision) {
        return KeyValue.pair(decision.getSource(), decision);
    }

    private <T extends SpecificRecord> Serde<T> avro() {
        return AvroSerde.of(settings.registryUrl());
    }
}
