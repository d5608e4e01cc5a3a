package org.wiredesk.standalone.desk;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wiredesk.monitor.Monitor;
import org.wiredesk.monitor.http.ServerSettings;
import org.wiredesk.outlets.OutletsApp;
import org.wiredesk.producer.ProducerApp;
import org.wiredesk.producer.feed.status.FeedStatusJson;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.standalone.feeds.FeedMetrics;
import org.wiredesk.standalone.folder.Addresses;
import org.wiredesk.standalone.http.MonitorSite;
import org.wiredesk.standalone.http.Probe;
import org.wiredesk.standalone.replay.RejectAgain;
import org.wiredesk.streams.StreamsApp;

/**
 * All parts of Wiredesk, running on this machine: broker and registry first, side by side, then the topology, then the feeds. They stop in
 * the reverse order.
 */
public final class Desk implements AutoCloseable {

    private final DeskSettings settings;
    private final String version;
    private final Milestones milestones;
    private final Parts parts;
    private final Foundation foundation;
    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private volatile @Nullable StreamsApp topology;
    private volatile @Nullable ProducerApp feeds;
    private volatile boolean ready;

    /**
     * A desk that does not run yet.
     *
     * @param version of the program, as its page shows it
     * @param milestones told of each part that runs
     * @param onStop told the name of each part before it is stopped
     */
    public Desk(DeskSettings settings, String version, Milestones milestones, Consumer<String> onStop) {
        this.settings = settings;
        this.version = version;
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
        ServerSettings server = new ServerSettings(
                InetAddress.getLoopbackAddress().getHostAddress(),
                settings.ports().http(),
                settings.monitor().tokens(),
                settings.monitor().perSecond(),
                version);
        MonitorSite site = parts.add("http", MonitorSite.start(server, metrics));
        site.watch(this::probe);
        site.showFeeds(this::feedStatus);
        foundation.start();
        parts.add(
                "monitor",
                Monitor.start(
                        settings.monitor(),
                        site.desk(),
                        this::feedStatus,
                        new RejectAgain(settings.cluster()),
                        metrics));
        milestones.reached("Page", settings.addresses().httpUrl());
        OutletsApp outlets = parts.add("outlets", OutletsApp.start(settings.outlets(), metrics));
        site.showOutlets(outlets::answer);
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
        ProducerApp app = parts.add("feeds", ProducerApp.start(settings.producer()));
        FeedMetrics.register(app, metrics);
        feeds = app;
        settings.producer()
                .feeds()
                .forEach(feed -> milestones.reached(
                        "Feed", feed.name() + " (" + feed.from().type() + ")"));
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
        ProducerApp app = feeds;
        return app == null || app.counts().stream().allMatch(counts -> counts.underWay() == 0);
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

    private String feedStatus() {
        ProducerApp app = feeds;
        return FeedStatusJson.write(app == null ? List.of() : app.status()).toString();
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
}
