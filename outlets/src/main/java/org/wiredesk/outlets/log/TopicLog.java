package org.wiredesk.outlets.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;

/**
 * The deliveries of each topic, page by page: the newest, those before a place, those behind it. Every method throws a {@link KafkaException} if Kafka
 * does not answer. For any number of threads.
 */
public final class TopicLog implements AutoCloseable {

    private final Admin admin;
    private final LogReaders readers;

    /** Connects when the first question comes. */
    public TopicLog(Cluster cluster) {
        this.admin = Admin.create(cluster.toClientProperties());
        this.readers = new LogReaders(() -> new LogReader(cluster));
    }

    /**
     * How far a topic reaches now.
     *
     * @param slug the subject
     * @return empty if there is no such topic
     */
    public Optional<TopicState> state(String slug) {
        String name = Topics.newsName(slug);
        return describe(name)
                .map(topic -> readers.with(reader -> reader.state(
                        slug,
                        name,
                        topic.topicId().toString(),
                        topic.partitions().size())));
    }

    /**
     * Kafka's own id of a topic.
     *
     * @param name the full name
     * @return empty if there is no such topic
     */
    public Optional<String> topicId(String name) {
        return describe(name).map(topic -> topic.topicId().toString());
    }

    /** The deliveries behind a place, at most so many. */
    public Page after(TopicState topic, Position from, int limit) {
        return readers.with(reader -> {
            var partitions = reader.read(name(topic), from, topic.end(), limit);
            List<ConsumerRecord<byte[], byte[]>> records = Merge.first(partitions.values(), limit);
            return page(reader, topic, from, records, records.size() < limit);
        });
    }

    /** The last deliveries before a place, at most so many. */
    public Page before(TopicState topic, Position to, int limit) {
        return readers.with(reader -> {
            var stretches = new Stretches(reader, topic, to);
            var records = Merge.last(stretches.last(limit).values(), limit);
            Position from = topic.oldest();
            if (records.size() == limit) {
                from = to;
                for (int place = records.size() - 1; place >= 0; place--) {
                    from = from.with(
                            records.get(place).partition(), records.get(place).offset());
                }
            }
            Page page = page(reader, topic, from, records, false);
            return new Page(topic, page.deliveries(), from, to);
        });
    }

    /** The last deliveries of all, at most so many. */
    public Page newest(TopicState topic, int limit) {
        return before(topic, topic.end(), limit);
    }

    /**
     * What subscribers had of the stories on a page before it: for every story that is not new there, its deliveries among some thousand records before
     * the page; for one that is taken down there, all that Kafka still has.
     *
     * @return the newest last, by the id of the story
     */
    public Map<String, List<LoggedDelivery>> earlier(Page page) {
        return readers.with(reader -> new EarlierDeliveries(reader, page).find());
    }

    @Override
    public void close() {
        readers.close();
        admin.close();
    }

    static String name(TopicState topic) {
        return Topics.newsName(topic.slug());
    }

    /** @param all whether there is nothing behind the last record but ends of transactions */
    private static Page page(
            LogReader reader,
            TopicState topic,
            Position from,
            List<ConsumerRecord<byte[], byte[]>> records,
            boolean all) {
        List<LoggedDelivery> deliveries = new ArrayList<>();
        Position behind = from;
        for (var record : records) {
            behind = behind.with(record.partition(), record.offset() + 1);
            logged(reader, topic, record, behind).ifPresent(deliveries::add);
        }
        return new Page(topic, deliveries, from, all ? topic.end() : behind);
    }

    static Optional<LoggedDelivery> logged(
            LogReader reader, TopicState topic, ConsumerRecord<byte[], byte[]> record, Position behind) {
        return reader.deliveries()
                .read(record)
                .map(delivery -> new LoggedDelivery(
                        DeliveryId.of(topic.end().topicId(), record),
                        Instant.ofEpochMilli(record.timestamp()),
                        behind,
                        delivery));
    }

    private Optional<TopicDescription> describe(String name) {
        try {
            return Optional.ofNullable(
                    admin.describeTopics(List.of(name)).allTopicNames().get().get(name));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException
                    || e.getCause() instanceof InvalidTopicException) {
                return Optional.empty();
            }
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
