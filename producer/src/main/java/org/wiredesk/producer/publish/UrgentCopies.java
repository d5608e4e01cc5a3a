package org.wiredesk.producer.publish;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.Topics;
import org.wiredesk.schemas.UrgentCopy;

/**
 * Sends urgent items a second time, to a topic where nothing lies before them, once they are safe on the wire. One thread does it, so that they stay in
 * order and Kafka's own never waits. A copy that fails is told in the log and costs no more than the hurry: the item itself comes in its turn.
 */
final class UrgentCopies {

    private static final Logger LOG = LoggerFactory.getLogger(UrgentCopies.class);
    private static final int MOST_WAITING = 1000;

    private final Producer<String, byte[]> producer;
    private final Serializer<WireItem> serializer;
    private final ThreadPoolExecutor sender;

    UrgentCopies(Producer<String, byte[]> producer, Serializer<WireItem> serializer) {
        this.producer = producer;
        this.serializer = serializer;
        this.sender =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), task -> {
                    Thread thread = new Thread(task, "urgent-copies");
                    thread.setDaemon(true);
                    return thread;
                });
        this.sender.allowCoreThreadTimeOut(true);
    }

    /**
     * Sends a copy soon.
     *
     * @param original where the item lies on the wire
     */
    void add(WireItem item, RecordMetadata original) {
        try {
            sender.execute(() -> send(item, original));
        } catch (RejectedExecutionException e) {
            warn(item, e);
        }
    }

    private void send(WireItem item, RecordMetadata original) {
        try {
            String topic = Topics.WIRE_URGENT.name();
            int partitions = producer.partitionsFor(topic).size();
            if (original.partition() >= partitions) {
                throw new KafkaException(
                        "wire.urgent has " + partitions + " partitions and wire.items more. Give it as many.");
            }
            long timestamp = original.hasTimestamp()
                    ? original.timestamp()
                    : item.getReceivedAt().toEpochMilli();
            RecordHeaders headers = Sending.headers(item);
            new UrgentCopy(original.offset(), timestamp).writeTo(headers);
            byte[] value = serializer.serialize(topic, headers, item);
            Future<RecordMetadata> unused = producer.send(
                    new ProducerRecord<>(topic, original.partition(), timestamp, item.getSource(), value, headers),
                    (metadata, failure) -> {
                        if (failure != null) {
                            warn(item, failure);
                        }
                    });
        } catch (RuntimeException e) {
            warn(item, e);
        }
    }

    private static void warn(WireItem item, Exception failure) {
        LOG.atWarn()
                .setCause(failure)
                .addKeyValue("itemId", item.getItemId())
                .log(
                        "An urgent item cannot overtake others, as its copy for wire.urgent was not sent; it comes in its turn");
    }

    /** Waits for the copies that are still to be sent, for a while. */
    void close(Duration patience) {
        sender.shutdown();
        try {
            if (!sender.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                sender.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
