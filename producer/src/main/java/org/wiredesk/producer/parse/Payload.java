package org.wiredesk.producer.parse;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The bytes of a delivery, wherever they are. Most are small and lie in memory; a file of many items may be larger than the memory is and
 * stays on disk, to be read from front to back.
 */
public sealed interface Payload {

    /** Files of more bytes than this are better left on disk: 16 MiB. */
    long MOST_IN_MEMORY = 16L * 1024 * 1024;

    /**
     * Bytes in memory.
     *
     * @param content not copied, not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; copying megabytes would help nobody.
    record InMemory(byte[] content) implements Payload {

        @Override
        public long size() {
            return content.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public byte[] bytes() {
            return content;
        }

        @Override
        public byte[] head(int most) {
            return content.length <= most ? content : Arrays.copyOf(content, most);
        }

        @Override
        public String sha256() {
            return HexFormat.of().formatHex(newSha256().digest(content));
        }
    }

    /**
     * Bytes in a file that nobody changes while it is read.
     *
     * @param file not a symbolic link
     * @param size of the file, in bytes
     */
    record OnDisk(Path file, long size) implements Payload {

        @Override
        public InputStream open() throws IOException {
            return new BufferedInputStream(
                    Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        }

        @Override
        public byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How many bytes there are. */
    long size();

    /**
     * A new stream over all of them, to be closed by the caller.
     *
     * @throws IOException if the file cannot be read
     */
    InputStream open() throws IOException;

    /**
     * All of them at once; not to be changed.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    byte[] bytes();

    /**
     * The first of them; not to be changed.
     *
     * @param most how many at most
     * @throws UncheckedIOException if the file cannot be read
     */
    default byte[] head(int most) {
        try (InputStream stream = open()) {
            return stream.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * SHA-256 of all of them, in hexadecimal.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    default String sha256() {
        MessageDigest digest = newSha256();
        try (InputStream stream = new DigestInputStream(open(), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
