package org.wiredesk.streams.relate;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.wiredesk.records.Revision;
import org.wiredesk.records.internal.AgencyCopy;
import org.wiredesk.records.internal.CreditedAgency;
import org.wiredesk.streams.store.ForgetfulStore;
import org.wiredesk.streams.store.Lifetime;

/**
 * Sends revisions to the agencies whose copy they are. A kill has no dateline: the store {@code relate-credits} knows which agency the story named before.
 */
public final class CreditStep implements ProcessorSupplier<String, Revision, String, AgencyCopy> {

    private static final String CREDITS = "relate-credits";

    private final Serde<CreditedAgency> credits;
    private final Duration memory;
    private final NamedAgency namedAgency;
    private final AgencyCopies agencyCopies;

    /**
     * @param memory how long it is remembered which agency a story named
     */
    public CreditStep(Serde<CreditedAgency> credits, Duration memory) {
        Agencies agencies = Agencies.standard();
        this.credits = credits;
        this.memory = memory;
        this.namedAgency = new NamedAgency(agencies);
        this.agencyCopies = new AgencyCopies(agencies);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(CREDITS), Serdes.String(), credits));
    }

    @Override
    public Processor<String, Revision, String, AgencyCopy> get() {
        return new Crediting();
    }

    private final class Crediting implements Processor<String, Revision, String, AgencyCopy> {

        private ProcessorContext<String, AgencyCopy> context;
        private ForgetfulStore<CreditedAgency> credited;

        @Override
        public void init(ProcessorContext<String, AgencyCopy> context) {
            this.context = context;
            this.credited = ForgetfulStore.in(context, CREDITS, Lifetime.of(CreditedAgency::getLastSeen, memory));
            credited.tidy(context);
        }

        @Override
        public void process(Record<String, Revision> record) {
            Revision revision = record.value();
            agencyCopies
                    .of(revision, credited(record.key(), revision))
                    .forEach(copy ->
                            context.forward(record.withKey(copy.agency()).withValue(copy.copy())));
        }

        private Optional<CreditedAgency> credited(String storyId, Revision revision) {
            Optional<CreditedAgency> named = namedAgency.of(revision);
            named.ifPresent(agency -> credited.put(storyId, agency));
            return AgencyCopies.isChange(revision)
                    ? named.or(() -> credited.get(storyId, revision.getReceivedAt()))
                    : named;
        }
    }
}
