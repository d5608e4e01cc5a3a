package org.wiredesk.streams.link;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.schemas.UrgentCopy;

/**
 * Links urgent items ahead of those that wait before them, on the stores of {@link LinkStep}. It looks how far that one is: where few items wait, nothing
 * overtakes, so that the order is that of sending. After a start that is not known until the first item comes; so long copies wait here.
 */
public final class OvertakeStep implements ProcessorSupplier<String, WireItem, String, LinkedItem> {

    private static final Duration LOOKS_EVERY = Duration.ofMillis(100);
    private static final int MOST_WAITING = 1000;

    private final Set<StoreBuilder<?>> stores;
    private final Function<ProcessorContext<?, ?>, StoredByLinkStep> remembering;
    private final Function<StoredByLinkStep, LinkDesk> desks;
    private final int after;

    OvertakeStep(
            Set<StoreBuilder<?>> stores,
            Function<ProcessorContext<?, ?>, StoredByLinkStep> remembering,
            Function<StoredByLinkStep, LinkDesk> desks,
            int after) {
        this.stores = stores;
        this.remembering = remembering;
        this.desks = desks;
        this.after = after;
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return stores;
    }

    @Override
    public Processor<String, WireItem, String, LinkedItem> get() {
        return new Hurrying();
    }

    private final class Hurrying implements Processor<String, WireItem, String, LinkedItem> {

        private final Queue<Record<String, WireItem>> waiting = new ArrayDeque<>();
        private ProcessorContext<String, LinkedItem> context;
        private StoredByLinkStep remembered;
        private LinkDesk desk;
        private Cancellable looking;

        @Override
        public void init(ProcessorContext<String, LinkedItem> context) {
            this.context = context;
            this.remembered = remembering.apply(context);
            this.desk = desks.apply(remembered);
            this.looking = context.schedule(LOOKS_EVERY, PunctuationType.WALL_CLOCK_TIME, now -> look());
        }

        /** Once it is known how far the other step is, there is nothing to wait for any more. */
        private void look() {
            hurry();
            if (remembered.position().isPresent()) {
                looking.cancel();
            }
        }

        @Override
        public void process(Record<String, WireItem> record) {
            if (waiting.size() == MOST_WAITING) {
                waiting.remove();
            }
            waiting.add(record);
            hurry();
        }

        private void hurry() {
            OptionalLong position = remembered.position();
            while (position.isPresent() && !waiting.isEmpty()) {
                Record<String, WireItem> record = waiting.remove();
                UrgentCopy.readFrom(record.headers())
                        .filter(copy -> copy.offset() - position.getAsLong() > after)
                        .flatMap(copy -> desk.linkAhead(record.value()))
                        .ifPresent(linked -> context.forward(
                                record.withKey(linked.getStoryId()).withValue(linked)));
            }
        }
    }
}
