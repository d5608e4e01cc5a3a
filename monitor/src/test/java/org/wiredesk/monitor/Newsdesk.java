package org.wiredesk.monitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.wiredesk.monitor.http.MonitorServer;
import org.wiredesk.monitor.http.Newsroom;
import org.wiredesk.monitor.http.ServerSettings;
import org.wiredesk.monitor.http.Tokens;
import org.wiredesk.monitor.story.Change.Spot;
import org.wiredesk.monitor.stream.Hub;
import org.wiredesk.monitor.stream.StreamLimits;
import org.wiredesk.monitor.stream.Streams;
import org.wiredesk.monitor.window.Arrived;
import org.wiredesk.monitor.window.CountsTeller;
import org.wiredesk.monitor.window.Eviction;
import org.wiredesk.monitor.window.Progress;
import org.wiredesk.monitor.window.RejectedItem;
import org.wiredesk.monitor.window.Window;
import org.wiredesk.monitor.window.WindowWriter;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.Reject;
import org.wiredesk.schemas.Topics;

/** A server on a window of its own, with a test in the place of Kafka. */
public final class Newsdesk implements AutoCloseable {

    public static final String READER = "reader-token";
    public static final String PRIVILEGED = "privileged-token";
    public static final Tokens TOKENS = new Tokens(Optional.of(READER), Optional.of(PRIVILEGED));

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Spot, WireItem> items = new ConcurrentHashMap<>();
    private final List<RoutesConfig> routes = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Window window;
    private final Progress progress;
    private final Hub hub;
    private final WindowWriter writer;
    private final Streams streams;
    private final MonitorServer server;

    public Newsdesk(Path folder, Clockwork clock, Tokens tokens, StreamLimits limits) throws IOException {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        window = Window.open(folder);
        progress = Progress.from("test", window.note());
        hub = new Hub(metrics);
        writer = new WindowWriter(window, progress, hub, clock);
        streams = new Streams(window, writer, progress, hub, limits, clock);
        server = MonitorServer.start(
                new ServerSettings("127.0.0.1", 0, tokens, 1_000, "test"), List.of(routes::add), metrics);
        server.desk()
                .open(new Newsroom(
                        window,
                        progress,
                        streams,
                        spot -> Optional.ofNullable(items.get(spot)),
                        () -> OptionalLong.of(0),
                        () ->
                                "[{\"name\":\"drop\",\"type\":\"folder\",\"itemsLastHour\":3,\"rejects\":1,\"silentForSeconds\":2}]",
                        itemId -> Optional.of(itemId + "-again"),
                        clock));
    }

    public Newsdesk(Path folder, Clockwork clock, Tokens tokens) throws IOException {
        this(folder, clock, tokens, new StreamLimits(100, 1_000, 1 << 20));
    }

    /** Has records arrive, each behind the one before on its topic, and makes them searchable. */
    public void take(SpecificRecord... records) throws IOException {
        for (SpecificRecord record : records) {
            String topic = topic(record);
            long offset = progress.next(topic, 0);
            if (record instanceof WireItem item) {
                items.put(new Spot(0, offset), item);
            }
            writer.take(new Arrived(topic, 0, offset, Instant.now(), record));
        }
        refresh();
    }

    /** A record arrives at that offset, which may have been there before. */
    public void takeAt(long offset, Revision revision) throws IOException {
        writer.take(new Arrived(topic(revision), 0, offset, Instant.now(), revision));
        refresh();
    }

    public void reject(String reason, String text) throws IOException {
        Reject reject = new Reject(
                "item-x",
                "drop",
                "ninjs",
                "line 1",
                reason,
                Optional.of("broken.json"),
                Wire.NOON,
                true,
                Optional.empty(),
                Optional.empty());
        byte[] bytes = text.getBytes(UTF_8);
        writer.take(new Arrived(
                Topics.WIRE_REJECTS.name(), 0, 0, Wire.NOON, new RejectedItem(reject, ByteBuffer.wrap(bytes))));
        refresh();
    }

    /** Tells how many items came to which end. */
    public void tellCounts() {
        new CountsTeller(window, hub::counts).run();
    }

    /** Has all fall out of the window that is older than this. */
    public void evict(Instant oldest) throws IOException {
        new Eviction(window, progress, Duration.ZERO, 1_000).run(oldest);
        refresh();
    }

    /** What the server answers, by method and path, such as {@code GET /api/me}. */
    public Set<String> routes() {
        return routes.get(0).getCfg$javalin().internalRouter.allHttpHandlers().stream()
                .map(route -> route.endpoint.method.name() + " " + route.endpoint.path)
                .collect(Collectors.toSet());
    }

    /** Saves the window as it is now. */
    public void commit() throws IOException {
        window.commit(progress.note());
    }

    public HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public JsonNode json(String path, String token) throws IOException, InterruptedException {
        return JSON.readTree(get(path, token).body());
    }

    /** Opens a stream; reading it blocks until something comes. */
    public HttpResponse<InputStream> stream(String query, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/stream" + query))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, BodyHandlers.ofInputStream());
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() throws IOException {
        server.close();
        streams.close();
        window.close();
    }

    private void refresh() throws IOException {
        window.refresh();
        progress.refreshed();
    }

    private static String topic(SpecificRecord record) {
        if (record instanceof Revision) {
            return Topics.NEWS_REVISIONS.name();
        }
        if (record instanceof Story) {
            return Topics.NEWS_STORIES.name();
        }
        if (record instanceof Decision) {
            return Topics.NEWS_DECISIONS.name();
        }
        if (record instanceof StoryRelation) {
            return Topics.NEWS_RELATIONS.name();
        }
        return record instanceof Delivery delivery ? Topics.newsName(delivery.getTopic()) : Topics.WIRE_ITEMS.name();
    }
}
