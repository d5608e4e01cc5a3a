package org.wiredesk.streams;

import static org.wiredesk.schemas.Topics.NEWS_RELATIONS;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.Revision;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.internal.AgencyCopy;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.streams.enrich.EnrichStep;
import org.wiredesk.streams.out.Envelope;
import org.wiredesk.streams.out.Envelopes;
import org.wiredesk.streams.relate.CreditStep;
import org.wiredesk.streams.relate.RelateStep;
import org.wiredesk.streams.relate.RelationNews;
import org.wiredesk.streams.revise.ReviseStep;
import org.wiredesk.streams.route.NoticeStep;

/**
 * The branch beside the data path, from revisions to the relations between stories of several sources, and back to where the stories stand.
 *
 * <pre>
 * revisions ──► credit ──(by agency)──► relate ─┬─► news.relations
 *                                               └─(by story)──► notice ──► deliveries
 * </pre>
 */
record RelationBranch(TopologySettings settings) {

    /** Finds relations and writes them to their topic; what comes out are the notices for those who have a copy. */
    KStream<String, Delivery> of(KStream<String, Revision> revisions) {
        KStream<String, RelationNews> news = relate(revisions);
        news.mapValues(RelationNews::relation, Named.as("relations"))
                .processValues(new Envelope<>(Envelopes::of), Named.as("relations-envelope"))
                .to(
                        NEWS_RELATIONS.name(),
                        Produced.with(Serdes.String(), this.<StoryRelation>avro())
                                .withName("news-relations"));
        return notices(news);
    }

    private KStream<String, RelationNews> relate(KStream<String, Revision> revisions) {
        return revisions
                .process(new CreditStep(avro(), settings.retention().tombstones()), Named.as("credit"))
                .repartition(Repartitioned.with(Serdes.String(), this.<AgencyCopy>avro())
                        .withName("agency-copies"))
                .process(
                        new RelateStep(
                                new RelateStep.Written(avro(), avro(), avro()),
                                settings.relating(),
                                settings.retention()),
                        Named.as("relate"));
    }

    private KStream<String, Delivery> notices(KStream<String, RelationNews> news) {
        NoticeStep.Stores stores = stores(settings);
        return news.filter((storyId, told) -> told.hasNotice(), Named.as("new-notices"))
                .mapValues(RelationNews::relation, Named.as("notices"))
                .repartition(Repartitioned.with(Serdes.String(), this.<StoryRelation>avro())
                        .withName("story-notices"))
                .process(new NoticeStep(stores), Named.as("notice"), stores.names());
    }

    /** Where stories are read that went their way before. */
    static NoticeStep.Stores stores(TopologySettings settings) {
        return new NoticeStep.Stores(
                ReviseStep.STORIES,
                EnrichStep.STORIES,
                ReviseStep.lifetime(settings.retention()),
                settings.retention().tombstones());
    }

    private <T extends SpecificRecord> Serde<T> avro() {
        return AvroSerde.of(settings.registryUrl());
    }
}
