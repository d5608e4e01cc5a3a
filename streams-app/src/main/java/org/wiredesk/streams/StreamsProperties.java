package org.wiredesk.streams;

import static java.util.Map.entry;
import static org.apache.kafka.streams.StreamsConfig.APPLICATION_ID_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.EXACTLY_ONCE_V2;
import static org.apache.kafka.streams.StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.NUM_STREAM_THREADS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.PROCESSING_GUARANTEE_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.STATE_DIR_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.consumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.mainConsumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.producerPrefix;
import static org.apache.kafka.streams.StreamsConfig.topicPrefix;

import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.schemas.Topics;
import org.wiredesk.streams.errors.FailedRecords;
import org.wiredesk.streams.errors.UndecodableRecords;
import org.wiredesk.streams.store.BoundedRocksDb;

/**
 * The properties that Kafka Streams runs with. Later ones win: ours for throughput, then {@code KAFKA_*} of the environment, then those that the
 * promises of the pipeline rest on, which nobody may change.
 */
final class StreamsProperties {

    private StreamsProperties() {}

    static Properties of(StreamsSettings settings) {
        Properties properties = new Properties();
        properties.putAll(forThroughput());
        properties.putAll(settings.cluster().toClientProperties());
        properties.putAll(forExactlyOnce(settings));
        settings.instanceId()
                .ifPresent(id -> properties.put(consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), id));
        return properties;
    }

    private static Map<String, Object> forThroughput() {
        return Map.ofEntries(
                // Subscribers come with clients of many languages, and not all of those bring codecs along.
                entry(producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "none"),
                entry(producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 256 << 10),
                entry(producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 20),
                entry(producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), KafkaTopic.LARGEST_RECORD_BYTES),
                entry(topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), KafkaTopic.LARGEST_RECORD_BYTES),
                // What was fetched is worked off before anything else is fetched: an urgent item waits as long as that
                // takes.
                entry(mainConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 30),
                entry(mainConsumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), 16 << 10),
                // After a crash the group waits this long for the lost member.
                entry(consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 6_000),
                entry(consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 1_500));
    }

    private static Map<String, Object> forExactlyOnce(StreamsSettings settings) {
        return Map.ofEntries(
                entry(APPLICATION_ID_CONFIG, settings.applicationId()),
                entry(STATE_DIR_CONFIG, settings.stateDirectory().toString()),
                entry(NUM_STREAM_THREADS_CONFIG, settings.threads()),
                entry(NUM_STANDBY_REPLICAS_CONFIG, settings.standbyReplicas()),
                entry(PROCESSING_GUARANTEE_CONFIG, EXACTLY_ONCE_V2),
                entry(ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true),
                entry(ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topics.NEWS_DEAD_LETTERS.name()),
                entry(DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UndecodableRecords.class),
                entry(PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, FailedRecords.class),
                entry(ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class));
    }
}
