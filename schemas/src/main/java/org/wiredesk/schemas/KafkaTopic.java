package org.wiredesk.schemas;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A Kafka topic of ours: its name, what its records are, and how long they are kept. Code, topic creation and docs read the same constant.
 *
 * @param name the full name
 * @param key what the key is, in a word: keys are UTF-8 text
 * @param value the Avro record that the values are; empty where they are bytes as they came
 * @param partitions how many partitions it is created with
 * @param cleanup whether old records are deleted by age or compacted by key
 * @param doc what the topic is for, in a sentence
 */
public record KafkaTopic(
        String name,
        String key,
        Optional<Class<? extends SpecificRecord>> value,
        int partitions,
        Cleanup cleanup,
        String doc) {

    /** The longest record that a topic of ours takes: a long text and what is known of it. Kafka's own default of 1 MB is too short for some. */
    public static final int LARGEST_RECORD_BYTES = 12 << 20;

    /** What happens to old records. */
    public sealed interface Cleanup {}

    /**
     * Records go when they are old enough.
     *
     * @param retention how old that is
     */
    public record DeleteAfter(Duration retention) implements Cleanup {}

    /** The newest record of each key stays for ever. */
    public record Compact() implements Cleanup {}

    /**
     * The topic as the admin client creates it.
     *
     * @param replicas copies of each partition; -1 leaves it to the broker's default
     */
    public NewTopic toNewTopic(short replicas) {
        return new NewTopic(name, Optional.of(partitions), replicas < 0 ? Optional.empty() : Optional.of(replicas))
                .configs(config());
    }

    private Map<String, String> config() {
        Map<String, String> config = new HashMap<>();
        config.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_RECORD_BYTES));
        if (cleanup instanceof DeleteAfter delete) {
            config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
            config.put(
                    TopicConfig.RETENTION_MS_CONFIG,
                    Long.toString(delete.retention().toMillis()));
        } else {
            config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        }
        return config;
    }
}
