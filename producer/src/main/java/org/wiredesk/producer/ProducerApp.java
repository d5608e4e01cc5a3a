package org.wiredesk.producer;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.wiredesk.producer.feed.DropFolder;
import org.wiredesk.producer.feed.DropFolderCounts;
import org.wiredesk.producer.feed.DropFolderSettings;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.producer.publish.WirePublisher;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;
import org.wiredesk.schemas.TopicsAdmin;

/** The producer, running: a drop folder, and the publisher behind it. */
public final class ProducerApp implements AutoCloseable {

    private final DropFolder feed;
    private final WirePublisher publisher;

    private ProducerApp(DropFolder feed, WirePublisher publisher) {
        this.feed = feed;
        this.publisher = publisher;
    }

    /**
     * Creates the topics that it writes to, where they are missing, and starts to read the feed.
     *
     * @throws ExecutionException if Kafka refuses a topic or cannot be reached
     * @throws IOException if the feed folder cannot be used; the message says why
     */
    public static ProducerApp start(ProducerSettings settings)
            throws ExecutionException, IOException, InterruptedException {
        TopicsAdmin.ensure(settings.cluster(), List.of(Topics.WIRE_ITEMS, Topics.WIRE_REJECTS));
        WirePublisher publisher =
                new WirePublisher(withoutHurry(settings.cluster()), new WireReader(settings.limits()));
        try {
            DropFolder feed = DropFolder.open(
                    new DropFolderSettings(settings.feedFolder(), settings.feed()),
                    intake -> publisher.publish(intake, Optional.empty()),
                    Clock.systemUTC());
            feed.start();
            return new ProducerApp(feed, publisher);
        } catch (IOException | RuntimeException e) {
            publisher.close();
            throw e;
        }
    }

    /** How the feed is doing. */
    public DropFolderCounts counts() {
        return feed.counts();
    }

    /** Stops within ten seconds. What is not acknowledged by then is published at the next start. */
    @Override
    public void close() throws IOException {
        try {
            feed.close();
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
