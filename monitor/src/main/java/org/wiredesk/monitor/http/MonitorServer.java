package org.wiredesk.monitor.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.monitor.search.BadQuestion;

/** The one server of a desk: the page, its API, and whatever routes other parts add. It answers from its first moment on, if only that it is still starting. */
public final class MonitorServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MonitorServer.class);
    private static final long LARGEST_REQUEST = 64 * 1024;
    private static final int THREADS = 32;
    private static final int IDLE_MS = 60_000;

    private final Javalin javalin;
    private final Desk desk = new Desk();

    private MonitorServer(ServerSettings settings, List<Consumer<RoutesConfig>> more, MeterRegistry metrics)
            throws IOException {
        boolean onlyThisMachine = InetAddress.getByName(settings.host()).isLoopbackAddress();
        Rates rates = new Rates(settings.perSecond());
        Gate gate = new Gate(settings.tokens(), rates, onlyThisMachine);
        List<Consumer<RoutesConfig>> own = List.of(
                new SessionApi(settings.tokens(), rates, settings.version()),
                new StoriesApi(desk, metrics),
                new StoryApi(desk),
                new DiffApi(desk),
                new DecisionsApi(desk),
                new FeedsApi(desk));
        this.javalin = Javalin.create(config -> {
            limit(config);
            config.jetty.modifyServer(server -> wrap(server, gate));
            own.forEach(routes -> routes.accept(config.routes));
            more.forEach(routes -> routes.accept(config.routes));
            new PageFiles().accept(config.routes);
            errors(config.routes);
        });
    }

    /**
     * Starts it.
     *
     * @param more routes of other parts; those under {@code /api/} need a token where one is set, all others are open to everybody
     * @throws IOException if the port is taken
     */
    public static MonitorServer start(ServerSettings settings, List<Consumer<RoutesConfig>> more, MeterRegistry metrics)
            throws IOException {
        MonitorServer server = new MonitorServer(settings, more, metrics);
        try {
            server.javalin.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            server.close();
            throw new IOException("Port " + settings.port() + " cannot be listened on: " + e.getMessage(), e);
        }
        return server;
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** What it answers from, to be opened when it is there. */
    public Desk desk() {
        return desk;
    }

    /** Stops answering. */
    @Override
    public void close() {
        desk.close();
        javalin.stop();
    }

    private static void limit(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.defaultContentType = Answers.JSON;
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
        threads.setName("monitor-http");
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE_MS);
        });
    }

    private void wrap(Server server, Gate gate) {
        SecurityHeaders headers = new SecurityHeaders();
        headers.setHandler(gate);
        gate.setHandler(new StreamHandler(desk));
        server.setHandler(headers);
        server.setStopTimeout(0);
    }

    private static void errors(RoutesConfig routes) {
        routes.exception(BadQuestion.class, (e, context) -> answer(context, 400, e));
        routes.exception(NotThere.class, (e, context) -> answer(context, 404, e));
        routes.exception(Forbidden.class, (e, context) -> answer(context, 403, e));
        routes.exception(Desk.StillStarting.class, (e, context) -> {
            context.header("Retry-After", "2");
            answer(context, 503, e);
        });
        routes.exception(Replayer.NotTaken.class, (e, context) -> {
            LOG.atWarn().setCause(e).log("A reject could not be taken again");
            answer(context, 503, e);
        });
        routes.exception(Items.NoAnswer.class, (e, context) -> {
            LOG.atWarn().setCause(e).log("An item could not be fetched");
            context.header("Retry-After", "2");
            answer(context, 503, e);
        });
        routes.exception(HttpResponseException.class, (e, context) -> answer(context, e.getStatus(), e));
        routes.exception(Exception.class, (e, context) -> {
            LOG.atError().setCause(e).addKeyValue("path", context.path()).log("A question could not be answered");
            context.status(500)
                    .contentType(Answers.JSON)
                    .result(Answers.error("Something went wrong here; the log says what. Ask again."));
        });
    }

    private static void answer(Context context, int status, Exception e) {
        context.status(status).contentType(Answers.JSON).result(Answers.error(String.valueOf(e.getMessage())));
    }
}
