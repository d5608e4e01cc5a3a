package org.wiredesk.producer.feed.settings;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is particular to feeds over HTTP: those that post to us, and those that we ask. */
final class WebSources {

    private static final long MEGABYTE = 1L << 20;
    private static final int HIGHEST_PORT = 65_535;
    private static final URI AP_FEED = URI.create("https://api.ap.org/media/v/content/feed");
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9-]{1,60}");

    private WebSources() {}

    static FeedSource push(Fields fields) {
        return new FeedSource.Push(
                fields.text("host", "127.0.0.1"),
                fields.integer("port", 8085, 0, HIGHEST_PORT),
                fields.requiredSecret("token", "the token that callers have to show"),
                fields.size("max-size", 10 * MEGABYTE),
                fields.integer("max-per-second", 100, 1, 100_000));
    }

    static FeedSource http(Fields fields) {
        Map<String, Secret> headers = fields.secrets("headers");
        headers.forEach((name, value) -> {
            if (!HEADER_NAME.matcher(name).matches() || !canBeSent(name, value.value())) {
                fields.mistake("headers", "`" + name + "` is no header that can be sent, or has a value that is none.");
            }
        });
        Optional<String> contact = fields.text("contact");
        if (contact.isPresent() && !canBeSent("User-Agent", contact.get())) {
            fields.mistake(
                    "contact", "`contact` is sent in a header: write it in letters from A to Z, figures and signs.");
        }
        return new FeedSource.Http(
                fields.url("url", Optional.empty()),
                headers,
                fields.size("max-size", 20 * MEGABYTE),
                fields.flag("allow-private", false),
                fields.choice("robots", true, Map.of("obey", true, "ignore", false)),
                contact);
    }

    static FeedSource ap(Fields fields) {
        Secret key = fields.requiredSecret("key", "the key for the API");
        if (!canBeSent("x-api-key", key.value())) {
            fields.mistake("key", "`key` has characters that no header can have.");
        }
        return new FeedSource.Ap(
                fields.url("url", Optional.of(AP_FEED)),
                key,
                fields.text("query"),
                fields.integer("page-size", 100, 1, 100),
                fields.size("max-size", 50 * MEGABYTE),
                fields.flag("allow-private", false),
                fields.flag("texts", true));
    }

    /** Whether our HTTP client takes a header: Java keeps some, such as Host, to itself, and refuses values that are not ASCII. */
    private static boolean canBeSent(String name, String value) {
        try {
            HttpRequest.newBuilder().setHeader(name, value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
