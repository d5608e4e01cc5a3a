package org.wiredesk.streams.reject;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Evidence;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.schemas.Reject;
import org.wiredesk.streams.store.ForgetfulStore;
import org.wiredesk.streams.store.Lifetime;

/**
 * Writes the decision REJECTED on every item that could not be read, so that one topic answers what became of any item.
 *
 * <p>Its store {@code reject-items} keeps the item ids, as a feed may deliver an item twice after a crash.
 */
public final class RejectStep implements FixedKeyProcessorSupplier<String, byte[], Decision> {

    private static final String ITEMS = "reject-items";

    private final Serde<StoryName> storyNames;
    private final Duration memory;

    /**
     * @param memory how long an item id is remembered
     */
    public RejectStep(Serde<StoryName> storyNames, Duration memory) {
        this.storyNames = storyNames;
        this.memory = memory;
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(ITEMS), Serdes.String(), storyNames));
    }

    @Override
    public FixedKeyProcessor<String, byte[], Decision> get() {
        return new Rejecting();
    }

    private final class Rejecting implements FixedKeyProcessor<String, byte[], Decision> {

        private FixedKeyProcessorContext<String, Decision> context;
        private ForgetfulStore<StoryName> items;

        @Override
        public void init(FixedKeyProcessorContext<String, Decision> context) {
            this.context = context;
            this.items = ForgetfulStore.in(context, ITEMS, Lifetime.of(StoryName::getLastSeen, memory));
            items.tidy(context);
        }

        @Override
        public void process(FixedKeyRecord<String, byte[]> record) {
            Reject reject = Reject.readFrom(record.headers(), Instant.ofEpochMilli(record.timestamp()));
            if (items.get(reject.itemId(), reject.receivedAt()).isEmpty()) {
                items.put(reject.itemId(), new StoryName("", reject.receivedAt(), false));
                context.forward(record.withValue(decision(record.key(), reject)));
            }
        }

        private static Decision decision(String source, Reject reject) {
            return Decision.newBuilder()
                    .setItemId(reject.itemId())
                    .setSource(source)
                    .setOutcome(Outcome.REJECTED)
                    .setReason(reject.reason())
                    .setEvidence(List.of(new Evidence(reject.place(), "", "not-readable")))
                    .setFeed(reject.feed())
                    .setFormat(reject.format())
                    .setDeliveredAs(reject.deliveredAs().orElse(null))
                    .setReceivedAt(reject.receivedAt())
                    .build();
        }
    }
}
