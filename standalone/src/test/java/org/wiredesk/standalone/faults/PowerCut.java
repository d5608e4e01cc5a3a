package org.wiredesk.standalone.faults;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Kills the thread that is about to send a certain delivery: no step, handler or commit gets to say a word after that, as none does in a power cut. Kafka makes
 * the interceptor by its name, so the number is everybody's.
 */
public final class PowerCut implements ProducerInterceptor<byte[], byte[]> {

    private static final AtomicInteger DELIVERIES_LEFT = new AtomicInteger(Integer.MAX_VALUE);

    /** What it dies of: no exception, as those are caught. */
    private static final class NoPower extends Error {
        private static final long serialVersionUID = 1L;

        private NoPower() {
            super("The power was cut, as the test wants it.");
        }
    }

    /** Lets so many deliveries be sent and dies of the next. */
    static void after(int deliveries) {
        DELIVERIES_LEFT.set(deliveries);
    }

    /** There is power again. */
    static void isOver() {
        DELIVERIES_LEFT.set(Integer.MAX_VALUE);
    }

    @Override
    public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> record) {
        if (record.topic().startsWith("news.topic.") && DELIVERIES_LEFT.getAndDecrement() <= 0) {
            throw new NoPower();
        }
        return record;
    }

    @Override
    public void onAcknowledgement(RecordMetadata metadata, Exception exception) {}

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> configs) {}
}
