package org.wiredesk.producer.feed.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.producer.feed.settings.FeedSource.Push;

/**
 * The HTTP server of a push feed: checks who calls and how often before anybody looks at what was sent. Whatever goes wrong is answered with
 * a sentence, never with a stack trace.
 */
public final class PushServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PushServer.class);
    private static final int THREADS = 8;
    private static final int WAITING = 64;
    private static final String SECONDS_FOR_A_REQUEST = "30";

    static {
        // A caller who sends a byte a minute must not hold a thread for ever. The JDK reads these once, at its first
        // server.
        System.setProperty("sun.net.httpserver.maxReqTime", SECONDS_FOR_A_REQUEST);
        System.setProperty("sun.net.httpserver.maxRspTime", "60");
    }

    private final HttpServer server;
    private final ExecutorService threads = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), PushServer::thread);
    private final TokenCheck token;
    private final RateLimit rate;
    private final PushHandler handler;

    private PushServer(HttpServer server, Push settings, RateLimit rate, PushHandler handler) {
        this.server = server;
        this.token = new TokenCheck(settings.token());
        this.rate = rate;
        this.handler = handler;
    }

    /**
     * Listens, and answers only after {@link #start}.
     *
     * @throws IOException if the port is taken; the message says so
     */
    public static PushServer listen(Push settings, RateLimit rate, PushHandler handler) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port());
        try {
            PushServer push = new PushServer(HttpServer.create(address, 0), settings, rate, handler);
            push.server.createContext("/", push::answer);
            push.server.setExecutor(push.threads);
            return push;
        } catch (IOException e) {
            throw new IOException(
                    "The push feed cannot listen on " + settings.host() + ":" + settings.port() + " (" + e.getMessage()
                            + "). Give it another `port`.",
                    e);
        }
    }

    /** Begins to answer. */
    public void start() {
        server.start();
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Lets requests that are under way end, within two seconds. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.SECONDS)) {
                LOG.atInfo().log("A request was broken off");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            answerTo(exchange).send(exchange);
        } catch (IOException e) {
            LOG.atDebug().addKeyValue("reason", e).log("A caller has gone");
            throw e;
        }
    }

    private Answer answerTo(HttpExchange exchange) {
        try {
            if (!token.isShownIn(exchange.getRequestHeaders())) {
                return Answer.problem(401, "Show the token: send the header `Authorization: Bearer TOKEN`.")
                        .with("WWW-Authenticate", "Bearer");
            }
            if (!rate.letsIn()) {
                return Answer.problem(429, "That is more than this feed takes in a second. Wait, and send it again.")
                        .with("Retry-After", "1");
            }
            return handler.answer(exchange);
        } catch (IOException e) {
            return Answer.problem(400, "The request ended before all of it was here. Send it again.");
        } catch (RuntimeException e) {
            LOG.atWarn().setCause(e).log("A request could not be answered");
            return Answer.problem(500, "Something went wrong here; the log says more. Send it again later.");
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "push-feed");
        thread.setDaemon(true);
        return thread;
    }
}
