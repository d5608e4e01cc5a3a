package org.wiredesk.streams.relate;

import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.wiredesk.records.internal.AgencyCopy;
import org.wiredesk.records.internal.CopiesOfStory;
import org.wiredesk.records.internal.KnownCopy;
import org.wiredesk.records.internal.KnownRelation;
import org.wiredesk.streams.store.Retention;

/**
 * Relates the stories of several sources that are one agency's copy. It reads by agency and tells by the story that was sent on; {@link StoredByRelateStep}
 * has the stores.
 */
public final class RelateStep implements ProcessorSupplier<String, AgencyCopy, String, RelationNews> {

    private final Set<StoreBuilder<?>> stores;
    private final RelationSettings settings;
    private final Retention retention;
    private final Relator relator;

    /** How what is remembered is written down. */
    public record Written(Serde<KnownCopy> copies, Serde<KnownRelation> relations, Serde<CopiesOfStory> originals) {}

    /**
     * @param settings how like texts must be, and how near in time
     * @param retention how long relations are remembered
     */
    public RelateStep(Written written, RelationSettings settings, Retention retention) {
        this.stores = StoredByRelateStep.stores(written);
        this.settings = settings;
        this.retention = retention;
        this.relator = new Relator(settings, Agencies.standard());
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return stores;
    }

    @Override
    public Processor<String, AgencyCopy, String, RelationNews> get() {
        return new Relating();
    }

    private final class Relating implements Processor<String, AgencyCopy, String, RelationNews> {

        private ProcessorContext<String, RelationNews> context;
        private StoredByRelateStep remembered;

        @Override
        public void init(ProcessorContext<String, RelationNews> context) {
            this.context = context;
            this.remembered = StoredByRelateStep.in(context, settings, retention);
            remembered.tidy(context);
        }

        @Override
        public void process(Record<String, AgencyCopy> record) {
            String agency = record.key();
            relator.relate(
                            agency,
                            record.value(),
                            remembered.of(agency, record.value().getReceivedAt()))
                    .forEach(news -> context.forward(
                            record.withKey(news.relation().getStoryId()).withValue(news)));
        }
    }
}
