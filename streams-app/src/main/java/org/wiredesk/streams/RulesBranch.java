package org.wiredesk.streams;

import static org.wiredesk.schemas.Topics.NEWS_REROUTES;
import static org.wiredesk.schemas.Topics.NEWS_ROUTING_RULES;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.Reroute;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.streams.enrich.EnrichStep;
import org.wiredesk.streams.revise.ReviseStep;
import org.wiredesk.streams.route.AppliedRules;
import org.wiredesk.streams.route.LiveRulesStep;
import org.wiredesk.streams.route.Outgoing;
import org.wiredesk.streams.route.RerouteStep;
import org.wiredesk.streams.route.RouteInput;
import org.wiredesk.streams.route.RouteStep;

/**
 * The end of the data path, where rules come in beside the stories that are routed by them.
 *
 * <pre>
 * states of stories ──┐
 * news.routing-rules ─┼─► route ──► deliveries
 * news.reroutes ──────┘
 * </pre>
 */
record RulesBranch(TopologySettings settings) {

    /** Routes stories by the rules that are in force as they come. */
    KStream<String, Outgoing> route(KStream<String, RouteInput> states, StreamsBuilder builder) {
        KStream<String, RouteInput> rules = builder.stream(
                        NEWS_ROUTING_RULES.name(),
                        Consumed.with(Serdes.String(), this.<RoutingRulesChange>avro())
                                .withName("news-routing-rules"))
                .mapValues(RouteInput.NewRules::new, Named.as("new-rules"));
        KStream<String, RouteInput> reroutes = builder.stream(
                        NEWS_REROUTES.name(),
                        Consumed.with(Serdes.String(), this.<Reroute>avro()).withName("news-reroutes"))
                .mapValues(RouteInput.OnceMore::new, Named.as("once-more"));
        return states.merge(rules, Named.as("states-and-rules"))
                .merge(reroutes, Named.as("to-be-routed"))
                .process(step(), Named.as("route"), ReviseStep.STORIES, EnrichStep.STORIES);
    }

    private LiveRulesStep step() {
        return new LiveRulesStep(
                settings.rules(),
                new AppliedRules(MediaTopicTree.standard()),
                avro(),
                new RouteStep(avro(), avro(), settings.retention().tombstones(), settings.clock()),
                new RerouteStep(RelationBranch.stores(settings)),
                settings.onRules());
    }

    private <T extends SpecificRecord> Serde<T> avro() {
        return AvroSerde.of(settings.registryUrl());
    }
}
