package org.wiredesk.producer.parse;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What came in with one file or one request, before anybody has looked inside. Everything that is later said of its items can be said
 * again from an intake with the same id and the same bytes: that is what makes a crash harmless.
 *
 * @param deliveryId when it came, in UTC to the microsecond, and the beginning of {@code rawHash}: {@code 20261122T150327.123456Z-3fa9c1d2}
 * @param feed the feed it came in over
 * @param source who sent it, where the feed or the user says so: it then overrides what the items say
 * @param deliveredAs the name it was delivered under: a file name, a URL; empty for standard input
 * @param receivedAt when it came
 * @param bytes as they came; not copied, not to be changed
 * @param rawHash SHA-256 of {@code bytes} in hexadecimal
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Compared by delivery id only where it is compared at all; copying 50 MB would help
// nobody.
public record Intake(
        String deliveryId,
        String feed,
        Optional<String> source,
        Optional<String> deliveredAs,
        Instant receivedAt,
        byte[] bytes,
        String rawHash) {

    private static final int HASH_IN_ID = 8;
    private static final DateTimeFormatter TO_THE_MICROSECOND = DateTimeFormatter.ofPattern(
                    "uuuuMMdd'T'HHmmss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** A delivery that was received just now; {@link Receipts} gives times that no other delivery has. */
    public static Intake at(
            Instant receivedAt, String feed, Optional<String> source, Optional<String> deliveredAs, byte[] bytes) {
        String hash = sha256(bytes);
        String deliveryId = TO_THE_MICROSECOND.format(receivedAt) + "-" + hash.substring(0, HASH_IN_ID);
        return new Intake(deliveryId, feed, source, deliveredAs, receivedAt, bytes, hash);
    }

    /**
     * A delivery that was received before, under the id that it got then; the time of receipt is read from the id.
     *
     * @throws IllegalArgumentException if that is no delivery id
     */
    public static Intake again(
            String deliveryId, String feed, Optional<String> source, Optional<String> deliveredAs, byte[] bytes) {
        return new Intake(deliveryId, feed, source, deliveredAs, receivedAt(deliveryId), bytes, sha256(bytes));
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
