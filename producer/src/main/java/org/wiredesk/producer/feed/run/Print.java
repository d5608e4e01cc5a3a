package org.wiredesk.producer.feed.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.wiredesk.records.WireItem;

/**
 * What an item is known by.
 *
 * @param item which one it is, hashed
 * @param state what it says, hashed, without what differs from delivery to delivery
 */
record Print(String item, String state) {

    /** The length of either. */
    static final int HEX_DIGITS = 32;

    static Print of(WireItem item) {
        String state = hash(bytes(item));
        String name = item.getAgencyId()
                .or(item::getWebAddress)
                .or(item::getContentKey)
                .orElse(state);
        return new Print(hash((item.getSource() + " " + name).getBytes(UTF_8)), state);
    }

    private static byte[] bytes(WireItem item) {
        try {
            ByteBuffer buffer = WireItem.getEncoder()
                    .encode(WireItem.newBuilder(item)
                            .setItemId("")
                            .setReceivedAt(Instant.EPOCH)
                            .setDeliveredAs(null)
                            .setPosition(0)
                            .setRawHash("")
                            .setVersionCreated(null)
                            .setFirstCreated(null)
                            .setWarnings(List.of())
                            .build());
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new IllegalStateException("An item that was just made can always be written.", e);
        }
    }

    /** Some bytes as half a SHA-256 in hexadecimal. */
    static String hash(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, HEX_DIGITS / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
