package org.wiredesk.outlets.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;

/**
 * Reads the topics of a webhook in a consumer group of its own. Where the group has no offset yet, it is settled and committed before anything is read:
 * a restart must not settle it once more.
 */
final class Subscription {

    private static final Map<String, Object> AS_A_GROUP = Map.of(
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "none",
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            100,
            ConsumerConfig.METADATA_MAX_AGE_CONFIG,
            30_000);
    private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);
    private static final Pattern ALL_TOPICS = Pattern.compile(Pattern.quote(Topics.newsName("")) + ".+");

    private final Webhook webhook;
    private final Instant start;
    private final Backlog backlog;
    private final TopicIds topicIds;

    /**
     * @param start when the webhook was started: what is newer is never left out
     * @param backlog told of partitions that another instance takes over
     * @param topicIds forgotten with every assignment: a topic may have been made anew
     */
    Subscription(Webhook webhook, Instant start, Backlog backlog, TopicIds topicIds) {
        this.webhook = webhook;
        this.start = start;
        this.backlog = backlog;
        this.topicIds = topicIds;
    }

    /** A consumer that has joined the group, or will when it is polled. */
    Consumer<byte[], byte[]> open(Cluster cluster) {
        Map<String, Object> properties = cluster.toClientProperties();
        properties.putAll(AS_A_GROUP);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, webhook.group());
        var consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        Listener listener = new Listener(consumer);
        if (webhook.wantsAll()) {
            consumer.subscribe(ALL_TOPICS, listener);
        } else {
            consumer.subscribe(webhook.topics().stream().map(Topics::newsName).toList(), listener);
        }
        return consumer;
    }

    private final class Listener implements ConsumerRebalanceListener {

        private final Consumer<byte[], byte[]> consumer;

        Listener(Consumer<byte[], byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            topicIds.forget();
            Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
            Set<TopicPartition> unknown = partitions.stream()
                    .filter(partition -> committed.get(partition) == null)
                    .collect(Collectors.toSet());
            if (!unknown.isEmpty()) {
                Map<TopicPartition, OffsetAndMetadata> starts = new HashMap<>();
                starts(unknown).forEach((partition, offset) -> {
                    consumer.seek(partition, offset);
                    starts.put(partition, new OffsetAndMetadata(offset));
                });
                consumer.commitSync(starts);
                LOG.atInfo()
                        .addKeyValue("webhook", webhook.name())
                        .addKeyValue("partitions", unknown.size())
                        .addKeyValue("from", webhook.from())
                        .log(
                                "Kafka knows of nothing that this webhook had of these partitions: it begins there as `from` says");
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            backlog.commit(consumer);
            backlog.drop(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            backlog.drop(partitions);
        }

        private Map<TopicPartition, Long> starts(Set<TopicPartition> unknown) {
            if (webhook.from() == Webhook.From.OLDEST) {
                return consumer.beginningOffsets(unknown);
            }
            Map<TopicPartition, Long> starts = new HashMap<>(consumer.endOffsets(unknown));
            Map<TopicPartition, Long> times = new HashMap<>();
            unknown.forEach(partition -> times.put(partition, start.toEpochMilli()));
            Map<TopicPartition, OffsetAndTimestamp> newer = consumer.offsetsForTimes(times);
            unknown.forEach(partition -> {
                OffsetAndTimestamp first = newer.get(partition);
                if (first != null) {
                    starts.merge(partition, first.offset(), Math::min);
                }
            });
            return starts;
        }
    }
}
