package org.wiredesk.producer.parse;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came in with one file or one request, before anybody has looked inside. Everything that is later said of its items can be said
 * again from an intake with the same id and the same bytes: that is what makes a crash harmless.
 *
 * @param deliveryId when it came, in UTC to the microsecond, and the beginning of {@code rawHash}: {@code 20261122T150327.123456Z-3fa9c1d2}
 * @param feed the feed it came in over
 * @param source who sent it, where the feed or the user says so: it then overrides what the items say
 * @param deliveredAs the name it was delivered under: a file name, a URL; empty for standard input. Where the carrier declared an encoding,
 *     as HTTP does, it ends in {@code ;charset=NAME}
 * @param receivedAt when it came
 * @param payload the bytes as they came
 * @param rawHash SHA-256 of the bytes in hexadecimal
 */
public record Intake(
        String deliveryId,
        String feed,
        Optional<String> source,
        Optional<String> deliveredAs,
        Instant receivedAt,
        Payload payload,
        String rawHash) {

    private static final int HASH_IN_ID = 8;
    private static final Pattern CHARSET = Pattern.compile(";charset=([\\w.:+-]{1,40})$");
    private static final DateTimeFormatter TO_THE_MICROSECOND = DateTimeFormatter.ofPattern(
                    "uuuuMMdd'T'HHmmss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** A delivery that was received just now; {@link Receipts} gives times that no other delivery has. */
    public static Intake at(
            Instant receivedAt, String feed, Optional<String> source, Optional<String> deliveredAs, Payload payload) {
        return at(receivedAt, feed, source, deliveredAs, payload, payload.sha256());
    }

    /** A delivery that was received just now and of whose bytes only the hash is known. */
    static Intake withoutBytes(
            Instant receivedAt, String feed, Optional<String> source, Optional<String> deliveredAs, String rawHash) {
        return at(receivedAt, feed, source, deliveredAs, new Payload.InMemory(new byte[0]), rawHash);
    }

    private static Intake at(
            Instant receivedAt,
            String feed,
            Optional<String> source,
            Optional<String> deliveredAs,
            Payload payload,
            String rawHash) {
        String beginning = rawHash.substring(0, Math.min(HASH_IN_ID, rawHash.length()));
        String deliveryId = TO_THE_MICROSECOND.format(receivedAt) + "-" + beginning;
        return new Intake(deliveryId, feed, source, deliveredAs, receivedAt, payload, rawHash);
    }

    /**
     * A delivery that was received before, under the id that it got then; the time of receipt is read from the id.
     *
     * @throws IllegalArgumentException if that is no delivery id
     */
    public static Intake again(
            String deliveryId, String feed, Optional<String> source, Optional<String> deliveredAs, Payload payload) {
        return new Intake(deliveryId, feed, source, deliveredAs, receivedAt(deliveryId), payload, payload.sha256());
    }

    /**
     * The time of receipt that a delivery id says.
     *
     * @throws IllegalArgumentException if that is no delivery id
     */
    public static Instant receivedAt(String deliveryId) {
        try {
            int end = deliveryId.indexOf('-');
            return TO_THE_MICROSECOND.parse(deliveryId.substring(0, Math.max(end, 0)), Instant::from);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + deliveryId + "' is no delivery id.", e);
        }
    }

    /**
     * The id of one of its items.
     *
     * @param position the item's place in the delivery, from 0
     */
    public String itemId(int position) {
        return deliveryId + "-" + position;
    }

    /** The same delivery with its bytes at another place. */
    public Intake with(Payload moved) {
        return new Intake(deliveryId, feed, source, deliveredAs, receivedAt, moved, rawHash);
    }

    /** All its bytes; only for deliveries that are known to be small. Not to be changed. */
    public byte[] bytes() {
        return payload.bytes();
    }

    /** The encoding that the carrier declared; empty where it declared none, or one that nobody knows. */
    public Optional<Charset> declaredCharset() {
        return deliveredAs
                .map(CHARSET::matcher)
                .filter(Matcher::find)
                .map(declared -> declared.group(1))
                .filter(Intake::isCharset)
                .map(Charset::forName);
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
