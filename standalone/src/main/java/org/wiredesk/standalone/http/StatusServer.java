package org.wiredesk.standalone.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.wiredesk.outlets.OutletsApp;
import org.wiredesk.outlets.http.Answer;
import org.wiredesk.outlets.http.Request;
import org.wiredesk.standalone.outlets.OutletPages;

/**
 * Answers {@code /health} (200 while it works, else 503), {@code /ready} (200 while it does its work, else 503) {@code /metrics} (in
 * Prometheus' text format) and {@code /feeds} (in JSON), and says so at {@code /}.
 */
public final class StatusServer implements StatusSite {

    private static final String INDEX = """
            Wiredesk

            /health   200 while it works
            /ready    200 while it does its work
            /metrics  for Prometheus
            /feeds    how each feed is doing, as JSON
            /topics/SLUG.atom, /topics/SLUG.ninjs, /webhooks
                      deliveries without Kafka, where the outlets run
            """;

    /** As many as may wait for news of a topic, and some for everybody else. */
    private static final int THREADS = 24;

    static {
        // The JDK reads these once, at its first server: a caller who sends a byte a minute must not hold a thread for
        // ever.
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        System.setProperty("sun.net.httpserver.maxRspTime", "60");
    }

    private final HttpServer server;
    private volatile Supplier<Probe> probe = Probe::starting;
    private volatile Supplier<String> feeds = () -> "[]";
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, StatusServer::thread);

    private StatusServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts answering; what it watches over counts as starting until {@link #watch} is called.
     *
     * @param address where to listen
     * @param metrics written out at every question
     * @throws IOException if the port is taken
     */
    public static StatusServer start(InetSocketAddress address, PrometheusMeterRegistry metrics) throws IOException {
        StatusServer status = new StatusServer(HttpServer.create(address, 0));
        status.server.createContext("/", StatusServer::index);
        status.server.createContext("/health", exchange -> status.verdict(exchange, Probe::alive));
        status.server.createContext("/ready", exchange -> status.verdict(exchange, Probe::ready));
        status.server.createContext("/metrics", exchange -> answer(exchange, 200, metrics.scrape()));
        status.server.createContext(
                "/feeds", exchange -> answer(exchange, 200, "application/json", status.feeds.get()));
        status.server.setExecutor(status.threads);
        status.server.start();
        return status;
    }

    @Override
    public void watch(Supplier<Probe> supplier) {
        probe = supplier;
    }

    @Override
    public void showFeeds(Supplier<String> supplier) {
        feeds = supplier;
    }

    @Override
    public void showOutlets(Function<Request, Optional<Answer>> outlets) {
        OutletsApp.PATHS.forEach(path -> server.createContext(path, new OutletPages(outlets)));
    }

    @Override
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void index(HttpExchange exchange) throws IOException {
        boolean root = "/".equals(exchange.getRequestURI().getPath());
        answer(exchange, root ? 200 : 404, root ? INDEX : "There is nothing here.\n");
    }

    private void verdict(HttpExchange exchange, Predicate<Probe> good) throws IOException {
        Probe now = probe.get();
        answer(exchange, good.test(now) ? 200 : 503, now.state() + "\n");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        answer(exchange, status, "text/plain; charset=utf-8", text);
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "status-server");
        thread.setDaemon(true);
        return thread;
    }
}
