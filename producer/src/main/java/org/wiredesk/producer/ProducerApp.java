package org.wiredesk.producer;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.wiredesk.producer.decisions.DecisionLookup;
import org.wiredesk.producer.feed.DropFolderCounts;
import org.wiredesk.producer.feed.run.Feeds;
import org.wiredesk.producer.feed.status.FeedStatus;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.producer.publish.WirePublisher;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;
import org.wiredesk.schemas.TopicsAdmin;

/** The producer, running: its feeds, and the publisher behind them. */
public final class ProducerApp implements AutoCloseable {

    private final Feeds feeds;
    private final WirePublisher publisher;

    private ProducerApp(Feeds feeds, WirePublisher publisher) {
        this.feeds = feeds;
        this.publisher = publisher;
    }

    /**
     * Creates the topics that it writes to, where they are missing, and starts to read the feeds.
     *
     * @throws ExecutionException if Kafka refuses a topic or cannot be reached
     * @throws IOException if a feed cannot be used; the message says why
     */
    public static ProducerApp start(ProducerSettings settings)
            throws ExecutionException, IOException, InterruptedException {
        TopicsAdmin.ensure(settings.cluster(), List.of(Topics.WIRE_ITEMS, Topics.WIRE_URGENT, Topics.WIRE_REJECTS));
        WirePublisher publisher =
                new WirePublisher(withoutHurry(settings.cluster()), new WireReader(settings.limits()));
        try {
            Feeds feeds = Feeds.open(
                    settings.feeds(),
                    settings.spool(),
                    publisher::publishFiltered,
                    new DecisionLookup(settings.cluster()),
                    Clock.systemUTC());
            feeds.start();
            return new ProducerApp(feeds, publisher);
        } catch (IOException | RuntimeException e) {
            publisher.close();
            throw e;
        }
    }

    /** How each feed is doing. */
    public List<FeedStatus> status() {
        return feeds.status();
    }

    /** How the files behind each feed are doing, in the same order. */
    public List<DropFolderCounts> counts() {
        return feeds.counts();
    }

    /** Stops within some seconds. What is not acknowledged by then is published at the next start. */
    @Override
    public void close() {
        try {
            feeds.close();
        } finally {
            publisher.close();
        }
    }

    /** A feed can wait: if Kafka is away, a record is kept in order until it is back, and not given up after two minutes. */
    private static Cluster withoutHurry(Cluster cluster) {
        Map<String, String> properties = new HashMap<>();
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, String.valueOf(Integer.MAX_VALUE));
        properties.putAll(cluster.clientProperties());
        return new Cluster(cluster.bootstrapServers(), cluster.registryUrl(), properties);
    }
}
