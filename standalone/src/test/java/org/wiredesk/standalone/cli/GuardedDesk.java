package org.wiredesk.standalone.cli;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.wiredesk.monitor.Monitor;
import org.wiredesk.monitor.MonitorSettings;
import org.wiredesk.monitor.http.ServerSettings;
import org.wiredesk.outlets.OutletsApp;
import org.wiredesk.outlets.OutletsSettings;
import org.wiredesk.producer.ProducerApp;
import org.wiredesk.producer.ProducerSettings;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.standalone.http.MonitorSite;
import org.wiredesk.standalone.kafka.AclCommands;
import org.wiredesk.standalone.kafka.GuardedKafka;
import org.wiredesk.standalone.replay.RejectAgain;
import org.wiredesk.streams.StreamsApp;
import org.wiredesk.streams.StreamsSettings;

/** Every part of Wiredesk, each as a user of its own, on a broker that allows what the commands of a page allow. */
final class GuardedDesk implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final Path folder;
    private final GuardedKafka kafka;
    private final AtomicInteger posted = new AtomicInteger();
    private final Deque<Closeable> running = new ArrayDeque<>();

    private GuardedDesk(Path folder, GuardedKafka kafka) {
        this.folder = folder;
        this.kafka = kafka;
        running.push(kafka::close);
    }

    /** A broker with the users that the page names, and what it allows them; nothing else runs, and there are no topics. */
    static GuardedDesk open(Path page, Path folder) throws IOException {
        AclCommands commands = AclCommands.of(page);
        GuardedDesk desk = new GuardedDesk(folder, GuardedKafka.start(folder.resolve("kafka"), commands.users()));
        commands.run(desk.cluster(GuardedKafka.ADMINISTRATOR), folder);
        return desk;
    }

    /** How a user reaches Kafka. */
    Cluster cluster(String user) {
        return new EnvironmentReader(kafka.environment(user)).cluster();
    }

    /** What a command finds in its environment if a user runs it. */
    Map<String, String> environment(String user) {
        return kafka.environment(user);
    }

    /** Reads the files of a folder. */
    void startProducer(Path feed) throws IOException, ExecutionException, InterruptedException {
        ProducerApp app = ProducerApp.start(ProducerSettings.fromEnvironment(environment(
                "wiredesk-producer",
                Map.of(
                        "WIREDESK_FEED_DIR",
                        feed.toString(),
                        "WIREDESK_SPOOL_DIR",
                        folder.resolve("spool").toString()))));
        running.push(app::close);
    }

    StreamsApp startTopology(Path rules) throws ExecutionException, InterruptedException {
        StreamsApp app = StreamsApp.start(
                StreamsSettings.fromEnvironment(environment(
                        "wiredesk-streams",
                        Map.of(
                                "WIREDESK_RULES",
                                rules.toString(),
                                "WIREDESK_STATE_DIR",
                                folder.resolve("state").toString()))),
                new SimpleMeterRegistry());
        running.push(app::close);
        return app;
    }

    /** Posts all topics to a receiver that takes everything. */
    void startOutlets() throws IOException {
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            posted.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        running.push(() -> receiver.stop(0));
        Path webhooks = Files.writeString(folder.resolve("webhooks.yaml"), """
                webhooks:
                  - {name: all, url: "http://%s:%d/", topics: ["*"], secret: "${SECRET}", from: oldest, allow-private: true}
                """.formatted(
                        LOOPBACK, receiver.getAddress().getPort()));
        OutletsApp app = OutletsApp.start(
                OutletsSettings.fromEnvironment(environment(
                        "wiredesk-outlets",
                        Map.of(
                                "WIREDESK_WEBHOOKS",
                                webhooks.toString(),
                                "SECRET",
                                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))),
                new SimpleMeterRegistry());
        running.push(app::close);
    }

    /** How many deliveries the receiver has got. */
    int posted() {
        return posted.get();
    }

    /** The address of the monitor's API. */
    String startMonitor() throws IOException, ExecutionException, InterruptedException {
        MonitorSettings settings = MonitorSettings.fromEnvironment(environment(
                "wiredesk-monitor",
                Map.of("WIREDESK_MONITOR_DIR", folder.resolve("monitor").toString())));
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        MonitorSite site = MonitorSite.start(
                new ServerSettings(LOOPBACK, 0, settings.tokens(), settings.perSecond(), "test"), metrics);
        running.push(site::close);
        Monitor monitor =
                Monitor.start(settings, site.desk(), () -> "[]", new RejectAgain(settings.cluster()), metrics);
        running.push(monitor::close);
        return "http://localhost:" + site.port() + "/api/";
    }

    @Override
    public void close() throws IOException {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }

    private Map<String, String> environment(String user, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(environment(user));
        environment.putAll(more);
        return environment;
    }
}
