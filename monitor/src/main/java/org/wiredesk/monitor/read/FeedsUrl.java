package org.wiredesk.monitor.read;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the feeds of a producer elsewhere are doing, asked of its {@code /feeds}; no feeds while it does not answer. It is asked at most every two seconds, by
 * one of those who want to know; all others get its last answer at once, so that a producer that hangs does not hold up the server.
 */
public final class FeedsUrl implements Supplier<String> {

    private static final Logger LOG = LoggerFactory.getLogger(FeedsUrl.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final String NONE = "[]";
    private static final int OK = 200;

    private final URI url;
    private final InstantSource clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Answer last = new Answer(NONE, Instant.MIN);

    private record Answer(String feeds, Instant at) {}

    /**
     * @param url such as {@code http://producer:8081/feeds}
     */
    public FeedsUrl(URI url) {
        this(url, Clock.systemUTC());
    }

    FeedsUrl(URI url, InstantSource clock) {
        this.url = url;
        this.clock = clock;
    }

    @Override
    public String get() {
        if (clock.instant().isBefore(last.at().plus(FRESH)) || !asking.tryLock()) {
            return last.feeds();
        }
        try {
            last = new Answer(ask(), clock.instant());
            return last.feeds();
        } finally {
            asking.unlock();
        }
    }

    private String ask() {
        HttpRequest request = HttpRequest.newBuilder(url).timeout(PATIENCE).build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return response.statusCode() == OK ? response.body() : NONE;
        } catch (IOException e) {
            LOG.atDebug().setCause(e).addKeyValue("url", url).log("The producer does not say how its feeds are doing");
            return NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }
}
