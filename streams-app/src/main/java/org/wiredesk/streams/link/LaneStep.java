package org.wiredesk.streams.link;

import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.schemas.UrgentCopy;

/** Parts what overtakes from what comes in its turn, so that each can go its own way to the next step: it lets one of the two pass. */
public final class LaneStep implements FixedKeyProcessorSupplier<String, LinkedItem, LinkedItem> {

    private final boolean overtaking;

    private LaneStep(boolean overtaking) {
        this.overtaking = overtaking;
    }

    /** Lets pass what overtakes. */
    public static LaneStep overtaking() {
        return new LaneStep(true);
    }

    /** Lets pass what comes in its turn. */
    public static LaneStep inTurn() {
        return new LaneStep(false);
    }

    @Override
    public FixedKeyProcessor<String, LinkedItem, LinkedItem> get() {
        return new ContextualFixedKeyProcessor<>() {
            @Override
            public void process(FixedKeyRecord<String, LinkedItem> record) {
                if (UrgentCopy.readFrom(record.headers()).isPresent() == overtaking) {
                    context().forward(record);
                }
            }
        };
    }
}
