package org.wiredesk.producer.publish;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.wiredesk.schemas.Cluster;

/**
 * How our Kafka producer is set, each line winning over the ones before:
 *
 * <ol>
 *   <li>batches as suit small records in bursts,
 *   <li>whatever the cluster's properties say ({@code KAFKA_*}),
 *   <li>what the promise hangs on: idempotent and acknowledged by all replicas, so that nothing is lost, doubled or reordered.
 * </ol>
 */
final class ProducerProperties {

    private static final int LINGER_MILLISECONDS = 20;
    private static final int BLOCK_MILLISECONDS = 10_000;
    private static final int BATCH_BYTES = 256 * 1024;
    private static final long ROOM_FOR_THE_RECORD = 1024L * 1024;
    private static final long BUFFER_BESIDE_IT = 32L * 1024 * 1024;

    private ProducerProperties() {}

    /**
     * The properties.
     *
     * @param limit the largest item in bytes: a record may be that large and a little more
     */
    static Map<String, Object> of(Cluster cluster, long limit) {
        long largest = Math.min(limit + ROOM_FOR_THE_RECORD, Integer.MAX_VALUE);
        Map<String, Object> properties = new HashMap<>();
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, "wiredesk-producer");
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLISECONDS);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MILLISECONDS);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, (int) largest);
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, largest + BUFFER_BESIDE_IT);
        properties.putAll(cluster.toClientProperties());
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        return properties;
    }
}
