package org.wiredesk.producer.feed.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.Fetched;
import org.wiredesk.producer.feed.poll.Fetcher;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.FeedSource.Http;

/**
 * Fetches a document if it has changed: by its ETag, by its date, and, for servers that know neither, by a hash of what is in it. Asks
 * robots.txt first and comes back no earlier than the server wants.
 */
public final class HttpFetcher implements Fetcher {

    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/xml, text/xml, application/json, */*;q=0.5";
    private static final int NOT_MODIFIED = 304;
    private static final int OK = 200;

    private final Http settings;
    private final Bookmark bookmark;
    private final Clock clock;
    private final WebClient client;
    private final Robots robots;

    /** Fetches what the settings say, and remembers in the bookmark what it has. */
    public HttpFetcher(Http settings, Bookmark bookmark, Clock clock) {
        this.settings = settings;
        this.bookmark = bookmark;
        this.clock = clock;
        this.client = new WebClient(settings.allowPrivate(), settings.contact(), settings.maxSize());
        this.robots = new Robots(client, clock);
    }

    @Override
    public Fetched fetch(Spool spool) throws IOException, InterruptedException {
        Duration delay = settings.robots() ? robots.delayFor(settings.url()) : Duration.ZERO;
        ObjectNode place = placeOfThisUrl();
        WebAnswer answer = client.get(settings.url(), headers(place));
        if (answer.status() == OK) {
            keep(answer, place, spool);
        } else if (answer.status() != NOT_MODIFIED) {
            throw StatusSentence.of(answer, clock);
        }
        Duration maxAge = answer.maxAge();
        return new Fetched(delay.compareTo(maxAge) > 0 ? delay : maxAge, false);
    }

    private void keep(WebAnswer answer, ObjectNode place, Spool spool) throws IOException {
        String hash = hash(answer.body());
        if (answer.body().length > 0 && !hash.equals(place.path("hash").asText())) {
            spool.put(name(answer), out -> out.write(answer.body()));
        }
        ObjectNode next = JsonNodeFactory.instance.objectNode();
        next.put("url", settings.url().toString());
        next.put("hash", hash);
        answer.header("ETag").ifPresent(tag -> next.put("etag", tag));
        answer.header("Last-Modified").ifPresent(date -> next.put("lastModified", date));
        if (!next.equals(place)) {
            bookmark.write(next);
        }
    }

    private ObjectNode placeOfThisUrl() throws IOException {
        ObjectNode place = bookmark.read();
        boolean same = place.path("url").asText().equals(settings.url().toString());
        return same ? place : JsonNodeFactory.instance.objectNode();
    }

    private Map<String, String> headers(ObjectNode place) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", ACCEPT);
        settings.headers().forEach((name, value) -> headers.put(name, value.value()));
        if (place.has("etag")) {
            headers.put("If-None-Match", place.path("etag").asText());
        }
        if (place.has("lastModified")) {
            headers.put("If-Modified-Since", place.path("lastModified").asText());
        }
        return headers;
    }

    private static String name(WebAnswer answer) {
        URI url = answer.url();
        String path = Optional.ofNullable(url.getPath()).orElse("");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return (last.isEmpty() ? url.getHost() : last)
                + answer.charset().map(name -> ";charset=" + name).orElse("");
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
