package org.wiredesk.producer.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Breaks copy the way it breaks on the wire, and the way somebody would break it on purpose: cut off, bytes turned over, pieces lost, sent twice
 * or swapped with those of another sample, and tokens put in that mean something to some reader.
 */
final class Mutations {

    private static final List<String> TOKENS = List.of(
            "\u0000",
            "\u0001",
            "\u0002",
            "\u0003",
            "\u0004",
            "\u0016\u0016\u0001",
            "\u001f",
            "\u007f\u007f",
            "\u00ff\u00fe",
            "\u00ef\u00bb\u00bf",
            "\u00c3\u00a9",
            "\u00e2\u0080",
            "<",
            ">",
            "</p>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<!DOCTYPE x [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]>",
            "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
            "&a;",
            "&#0;",
            "&#x110000;",
            "&nbsp;",
            "<?xml version='1.0' encoding='utf-32be'?>",
            " encoding='bogus'",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\u0000",
            "\\ud800",
            ":null,",
            "1e999999",
            "-0",
            "24-13-2026",
            "2026-02-30T25:61:00Z",
            "9999999999999999999999",
            "\r\n\r\n",
            "\n.\n",
            "Content-Transfer-Encoding: base64\r\n",
            "Content-Type: multipart/mixed; boundary=\"\"\r\n",
            "=?utf-8?b?////?=",
            "=3D=\r\n",
            "^",
            "{ / }",
            "%s%n",
            "../../../etc/passwd");

    private final Random random;

    /** Mutations that are the same for the same seed. */
    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A broken copy, one to four times over.
     *
     * @param other bytes that pieces may come from
     */
    byte[] of(byte[] sample, byte[] other) {
        byte[] mutated = sample;
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            mutated = once(mutated, other);
        }
        return mutated;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(64));
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> Arrays.copyOfRange(bytes, from, bytes.length);
            case 2 -> joined(bytes, from, to, new byte[0]);
            case 3 -> joined(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 4 -> joined(bytes, from, from, token());
            case 5 -> joined(bytes, from, to, token());
            case 6 -> joined(bytes, from, to, piece(other));
            default -> flipped(bytes);
        };
    }

    private byte[] token() {
        byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(ISO_8859_1);
        int times = random.nextInt(10) == 0 ? 300 : 1;
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            repeated.writeBytes(token);
        }
        return repeated.toByteArray();
    }

    private byte[] piece(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(256)));
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < 8 && flipped.length > 0; i++) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    /** The bytes with those from one place to another replaced. */
    private static byte[] joined(byte[] bytes, int from, int to, byte[] inside) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, from);
        joined.writeBytes(inside);
        joined.write(bytes, to, bytes.length - to);
        return joined.toByteArray();
    }
}
