package org.wiredesk.standalone.desk;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.ProducerApp;
import org.wiredesk.producer.ProducerSettings;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.standalone.folder.Addresses;
import org.wiredesk.standalone.http.Probe;
import org.wiredesk.standalone.http.StatusServer;
import org.wiredesk.streams.StreamsApp;

/**
 * All parts of Wiredesk, running on this machine: broker and registry first, side by side, then the topology, then the feeds. They stop in
 * the reverse order.
 */
public final class Desk implements AutoCloseable {

    private final DeskSettings settings;
    private final Milestones milestones;
    private final Parts parts;
    private final Foundation foundation;
    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final List<ProducerApp> feeds = new ArrayList<>();
    private volatile @Nullable StreamsApp topology;
    private volatile boolean ready;

    /**
     * A desk that does not run yet.
     *
     * @param milestones told of each part that runs
     * @param onStop told the name of each part before it is stopped
     */
    public Desk(DeskSettings settings, Milestones milestones, Consumer<String> onStop) {
        this.settings = settings;
        this.milestones = milestones;
        this.parts = new Parts(onStop);
        this.foundation = new Foundation(settings, milestones, parts);
    }

    /** Where Kafka and the registry are. */
    public Cluster cluster() {
        return settings.cluster();
    }

    /**
     * Starts broker and registry, and makes the topics: all that others need to write and read.
     *
     * @throws ExecutionException with the reason why a part did not start
     */
    public void startKafka() throws IOException, ExecutionException, InterruptedException {
        parts.add("http", StatusServer.start(loopback(settings.ports().http()), metrics))
                .watch(this::probe);
        foundation.start();
    }

    /**
     * Starts the topology; it does its work some seconds later, see {@link #awaitReady}.
     *
     * @throws ExecutionException with the reason why it did not start
     */
    public void startTopology() throws ExecutionException, InterruptedException {
        topology = parts.add("topology", StreamsApp.start(settings.streams(), metrics));
    }

    /** Opens the feeds: from now on wire copy comes in. */
    public void openFeeds() throws IOException, ExecutionException, InterruptedException {
        openFeed(settings.folder().inbox());
        if (settings.feed().isPresent()) {
            openFeed(settings.feed().get());
        }
    }

    /**
     * Returns when the topology does its work and the whole desk with it, and says so in its folder.
     *
     * @throws ExecutionException with the reason why the topology never will
     */
    public void awaitReady() throws IOException, ExecutionException, InterruptedException {
        StreamsApp app = topology;
        if (app == null) {
            throw new IllegalStateException("The topology was not started.");
        }
        Readiness.await(app::isReady, app.failure());
        milestones.reached("Topology", "link, revise, enrich, route");
        settings.addresses().writeTo(settings.folder());
        ready = true;
    }

    /** Has somebody look on who is stopped with the desk. */
    public <T extends AutoCloseable> T attach(String name, T onlooker) {
        return parts.add(name, onlooker);
    }

    /** All topics of this desk; empty before the broker runs. */
    public List<KafkaTopic> topics() {
        return foundation.topics();
    }

    /** Whether every file that was dropped has gone to Kafka. */
    public boolean feedsAreEmpty() {
        return feeds.stream().allMatch(feed -> feed.counts().underWay() == 0);
    }

    /**
     * Waits until a part dies, which none should.
     *
     * @return the cause; empty if all still live after this time
     */
    public Optional<Throwable> awaitFailure(Duration patience) throws ExecutionException, InterruptedException {
        StreamsApp app = topology;
        if (!foundation.isAlive()) {
            return Optional.of(new IllegalStateException("the schema registry has stopped"));
        }
        try {
            return app == null
                    ? Optional.empty()
                    : Optional.of(app.failure().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        }
    }

    /** Stops what runs: feeds, topology, registry and broker. */
    @Override
    public void close() throws IOException {
        ready = false;
        Addresses.removeFrom(settings.folder());
        parts.close();
    }

    private void openFeed(Path folder) throws IOException, ExecutionException, InterruptedException {
        feeds.add(parts.add("feed", ProducerApp.start(new ProducerSettings(cluster(), folder))));
        milestones.reached("Feed", folder.toString());
    }

    private Probe probe() {
        StreamsApp app = topology;
        if (!foundation.isAlive()) {
            return new Probe(false, false, "the schema registry has stopped");
        }
        if (app == null) {
            return Probe.starting();
        }
        if (!app.isAlive()) {
            return new Probe(false, false, "the topology has stopped");
        }
        return ready && app.isReady() ? Probe.running() : Probe.starting();
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }
}
