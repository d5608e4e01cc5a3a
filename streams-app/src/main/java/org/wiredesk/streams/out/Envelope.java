package org.wiredesk.streams.out;

import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.wiredesk.schemas.CloudEvent;

/**
 * Puts each outgoing record into its own envelope. Headers that the item brought along, such as {@code traceparent}, go with it.
 *
 * @param event the envelope of a value
 */
public record Envelope<V>(Function<V, CloudEvent> event) implements FixedKeyProcessorSupplier<String, V, V> {

    @Override
    public FixedKeyProcessor<String, V, V> get() {
        return new Enveloping();
    }

    private final class Enveloping implements FixedKeyProcessor<String, V, V> {

        private FixedKeyProcessorContext<String, V> context;

        @Override
        public void init(FixedKeyProcessorContext<String, V> context) {
            this.context = context;
        }

        @Override
        public void process(FixedKeyRecord<String, V> record) {
            Headers headers = new RecordHeaders(record.headers());
            event.apply(record.value()).writeTo(headers);
            context.forward(record.withHeaders(headers));
        }
    }
}
