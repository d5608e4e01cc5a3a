package org.wiredesk.streams.link;

import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.PassageStories;
import org.wiredesk.records.internal.StoryCandidates;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.records.internal.StoryText;
import org.wiredesk.streams.copy.CopyDesk;
import org.wiredesk.streams.copy.FurnitureSettings;
import org.wiredesk.streams.copy.LearnedFurniture;
import org.wiredesk.streams.store.Retention;

/**
 * Ties each item to its story and drops an item that a feed delivered twice after a crash: it has its decision already. {@link StoredByLinkStep} has the
 * stores.
 */
public final class LinkStep implements ProcessorSupplier<String, WireItem, String, LinkedItem> {

    private final CopyDesk copyDesk;
    private final StoryLinker linker;
    private final Set<StoreBuilder<?>> stores;
    private final StoredByLinkStep.Memory memory;
    private final LearnedFurniture learned;

    /** How what is remembered is written down. */
    public record Written(
            Serde<StoryName> names,
            Serde<StoryCandidates> candidates,
            Serde<StoryText> texts,
            Serde<PassageStories> passages) {}

    /**
     * @param settings how long and how surely each rule holds
     * @param furniture when a repeated paragraph is furniture
     * @param retention how long items and names are remembered after they were last seen
     */
    public LinkStep(
            CopyDesk copyDesk,
            Written written,
            LinkSettings settings,
            FurnitureSettings furniture,
            Retention retention) {
        this.copyDesk = copyDesk;
        this.linker = new StoryLinker(settings);
        this.stores = StoredByLinkStep.stores(written);
        this.memory = new StoredByLinkStep.Memory(settings, furniture, retention);
        this.learned = new LearnedFurniture(furniture);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return stores;
    }

    /** The step that obeys corrections, on the stores of this one. */
    public CorrectLinksStep corrections() {
        return new CorrectLinksStep(stores, this::remembered, new LinkCorrector(linker), copyDesk, learned);
    }

    /**
     * The step that links urgent items ahead of others, on the stores of this one.
     *
     * @param after how many items must wait before one that is to overtake them
     */
    public OvertakeStep overtaking(int after) {
        return new OvertakeStep(stores, this::remembered, this::desk, after);
    }

    private StoredByLinkStep remembered(ProcessorContext<?, ?> context) {
        return StoredByLinkStep.in(context, memory);
    }

    private LinkDesk desk(StoredByLinkStep remembered) {
        return new LinkDesk(copyDesk, learned, linker, remembered);
    }

    @Override
    public Processor<String, WireItem, String, LinkedItem> get() {
        return new Linking();
    }

    private final class Linking implements Processor<String, WireItem, String, LinkedItem> {

        private ProcessorContext<String, LinkedItem> context;
        private StoredByLinkStep remembered;
        private LinkDesk desk;

        @Override
        public void init(ProcessorContext<String, LinkedItem> context) {
            this.context = context;
            this.remembered = remembered(context);
            this.desk = desk(remembered);
            remembered.tidy(context);
        }

        @Override
        public void process(Record<String, WireItem> record) {
            context.recordMetadata().ifPresent(read -> remembered.passed(read.offset()));
            desk.link(record.value())
                    .ifPresent(linked ->
                            context.forward(record.withKey(linked.getStoryId()).withValue(linked)));
        }
    }
}
