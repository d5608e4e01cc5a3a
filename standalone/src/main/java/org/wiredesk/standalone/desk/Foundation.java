package org.wiredesk.standalone.desk;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.schemas.Topics;
import org.wiredesk.schemas.TopicsAdmin;
import org.wiredesk.standalone.kafka.EmbeddedKafka;
import org.wiredesk.standalone.registry.EmbeddedRegistry;
import org.wiredesk.streams.StreamsApp;

/**
 * What the other parts of a desk stand on: a broker, a registry and the topics. All of it is there before anything reads or writes; a topology
 * without a registry would take every record for unreadable.
 */
final class Foundation {

    private final DeskSettings settings;
    private final Milestones milestones;
    private final Parts parts;
    private volatile @Nullable EmbeddedRegistry registry;
    private volatile List<KafkaTopic> topics = List.of();

    Foundation(DeskSettings settings, Milestones milestones, Parts parts) {
        this.settings = settings;
        this.milestones = milestones;
        this.parts = parts;
    }

    /**
     * Starts broker and registry side by side, and makes the topics.
     *
     * @throws ExecutionException with the reason why one of them did not start
     */
    void start() throws ExecutionException, InterruptedException {
        SideBySide.run(this::startBroker, this::startRegistry);
    }

    /** Whether nothing of it has died since it was started; the broker lives as long as this process. */
    boolean isAlive() {
        EmbeddedRegistry started = registry;
        return started == null || started.isAlive();
    }

    /** All topics of this desk; empty before the broker runs. */
    List<KafkaTopic> topics() {
        return topics;
    }

    private void startBroker() throws ExecutionException, InterruptedException {
        EmbeddedKafka kafka = EmbeddedKafka.start(
                settings.folder().kafka(),
                settings.ports().kafka(),
                settings.ports().controller());
        parts.add("broker", kafka);
        milestones.reached("Kafka", kafka.bootstrapServers());
        topics = Topics.all(StreamsApp.rules(settings.streams()).topics());
        TopicsAdmin.ensure(settings.cluster(), topics);
        milestones.reached("Topics", topics.size() + " of them");
    }

    private void startRegistry() throws IOException, InterruptedException {
        EmbeddedRegistry started = EmbeddedRegistry.start(
                settings.installation().registry(),
                settings.folder().registry(),
                settings.ports().registry(),
                settings.folder().logs().resolve("registry.log"));
        registry = parts.add("registry", started);
        milestones.reached("Registry", started.url());
    }
}
