package org.wiredesk.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * What is known of bytes that could not be read; it travels in the headers of {@code wire.rejects}, beside the bytes as they came.
 *
 * @param itemId as every item has one
 * @param feed the feed they came in over
 * @param format the format they were taken for; empty if none was recognised
 * @param place where the reader gave up: {@code line 7}, a path, or {@code file}
 * @param reason why, as a sentence
 * @param deliveredAs the name they were delivered under
 * @param receivedAt when they reached us
 * @param last whether nothing of the delivery was read behind this place, so that items may be hidden there
 * @param bytesWith the item id of the reject of the same delivery that has the bytes; empty where this one has them itself
 * @param replayOf the item id of the reject that this one was taken from again
 */
public record Reject(
        String itemId,
        String feed,
        String format,
        String place,
        String reason,
        Optional<String> deliveredAs,
        Instant receivedAt,
        boolean last,
        Optional<String> bytesWith,
        Optional<String> replayOf) {

    /** The header that names the item which a record of {@code wire.items} or {@code wire.rejects} was taken from again. */
    public static final String REPLAY_OF = "wiredesk.replay-of";

    private static final String PREFIX = "wiredesk.";

    /** Puts every component into a header of its own, {@code wiredesk.reason} and so on. */
    public void writeTo(Headers headers) {
        set(headers, "item-id", itemId);
        set(headers, "feed", feed);
        set(headers, "format", format);
        set(headers, "place", place);
        set(headers, "reason", reason);
        deliveredAs.ifPresent(name -> set(headers, "delivered-as", name));
        set(headers, "received-at", receivedAt.toString());
        set(headers, "last", Boolean.toString(last));
        bytesWith.ifPresent(itemId -> set(headers, "bytes-with", itemId));
        replayOf.ifPresent(itemId -> set(headers, "replay-of", itemId));
    }

    /**
     * The reverse of {@link #writeTo}; a header that is missing reads as empty, so that records from elsewhere can be shown too.
     *
     * @param fallback the receipt time where the headers have none
     */
    public static Reject readFrom(Headers headers, Instant fallback) {
        return new Reject(
                get(headers, "item-id").orElse(""),
                get(headers, "feed").orElse(""),
                get(headers, "format").orElse(""),
                get(headers, "place").orElse(""),
                get(headers, "reason").orElse(""),
                get(headers, "delivered-as"),
                get(headers, "received-at").map(Instant::parse).orElse(fallback),
                get(headers, "last").map(Boolean::parseBoolean).orElse(true),
                get(headers, "bytes-with"),
                get(headers, "replay-of"));
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(PREFIX + name).add(PREFIX + name, value.getBytes(UTF_8));
    }

    private static Optional<String> get(Headers headers, String name) {
        Header header = headers.lastHeader(PREFIX + name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), UTF_8));
    }
}
