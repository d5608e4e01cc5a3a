package org.wiredesk.streams.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Short names for long values, the same on every machine: parts of their SHA-256. */
public final class Fingerprints {

    private static final int NAME_BYTES = 10;
    private static final int NAME_CHARACTERS = 16;

    private Fingerprints() {}

    /**
     * 64 bits that stand for a sequence of texts. The parts are told apart: {@code ("ab", "c")} is not {@code ("a", "bc")}.
     *
     * @param parts none of them null
     */
    public static long of(Iterable<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /** 16 letters and digits (80 bits in base 32, lower case) that stand for a text. */
    public static String name(String text) {
        byte[] hash = Arrays.copyOf(sha256().digest(text.getBytes(UTF_8)), NAME_BYTES);
        String digits = new BigInteger(1, hash).toString(32);
        return "0".repeat(NAME_CHARACTERS - digits.length()) + digits;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
