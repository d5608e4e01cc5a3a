package org.wiredesk.streams.enrich;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.wiredesk.records.Dateline;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.Enrichment;
import org.wiredesk.streams.store.ForgetfulStore;
import org.wiredesk.streams.store.Lifetime;
import org.wiredesk.streams.text.Fingerprints;

/**
 * Makes the story's newest state out of a revision: with who, what and where.
 *
 * <p>A text is read once: what was found lies in the store {@code enrich-stories} and serves again while text, codes and language stay the same.
 */
public final class EnrichStep implements FixedKeyProcessorSupplier<String, Revision, Story> {

    /** The store of what was found in each story. */
    public static final String STORIES = "enrich-stories";

    private final Enricher enricher;
    private final Serde<Enrichment> enrichments;
    private final Duration memory;

    /**
     * A step with this way to enrich.
     *
     * @param memory how long an enrichment is remembered after its story's newest revision
     */
    public EnrichStep(Enricher enricher, Serde<Enrichment> enrichments, Duration memory) {
        this.enricher = enricher;
        this.enrichments = enrichments;
        this.memory = memory;
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORIES), Serdes.String(), enrichments));
    }

    @Override
    public FixedKeyProcessor<String, Revision, Story> get() {
        return new Enriching();
    }

    private final class Enriching implements FixedKeyProcessor<String, Revision, Story> {

        private FixedKeyProcessorContext<String, Story> context;
        private ForgetfulStore<Enrichment> stories;

        @Override
        public void init(FixedKeyProcessorContext<String, Story> context) {
            this.context = context;
            this.stories = ForgetfulStore.in(context, STORIES, Lifetime.of(Enrichment::getLastSeen, memory));
            stories.tidy(context);
        }

        @Override
        public void process(FixedKeyRecord<String, Revision> record) {
            Revision revision = record.value();
            Story story = revision.getStatus() == StoryStatus.USABLE
                    ? StoryWriter.usable(revision, enrich(record.key(), revision))
                    : StoryWriter.takenDown(revision);
            context.forward(record.withValue(story));
        }

        private Enriched enrich(String storyId, Revision revision) {
            long text = text(revision);
            Enriched enriched = stories.get(storyId, revision.getReceivedAt())
                    .filter(before -> before.getText() == text)
                    .map(before -> new Enriched(before.getEntities(), before.getWrittenIn(), before.getMediaTopics()))
                    .orElseGet(() -> enricher.enrich(revision));
            stories.put(
                    storyId,
                    new Enrichment(
                            text,
                            enriched.entities(),
                            enriched.mediaTopics(),
                            enriched.writtenIn().orElse(null),
                            revision.getReceivedAt()));
            return enriched;
        }

        private static long text(Revision revision) {
            Stream<String> codes =
                    revision.getSubjects().stream().map(subject -> subject.getScheme() + ":" + subject.getCode());
            return Fingerprints.of(Stream.concat(
                            Stream.of(
                                    revision.getHeadline(),
                                    revision.getBody(),
                                    revision.getDateline()
                                            .map(Dateline::getText)
                                            .orElse(""),
                                    revision.getLanguage().orElse("")),
                            codes)
                    .toList());
        }
    }
}
