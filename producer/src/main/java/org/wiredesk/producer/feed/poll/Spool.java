package org.wiredesk.producer.feed.poll;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The folder that a feed's fetched items lie in until they are published: a drop folder takes them from there. A file is there whole or not
 * at all, and in the order in which it was fetched.
 */
public final class Spool {

    private static final int MOST_FILES = 1000;
    private static final String WRITING = ".writing-";

    private final Path folder;
    private final Clock clock;
    private long last;

    /**
     * Opens the folder, made if it is missing, and clears away what a crash has left half-written.
     *
     * @throws IOException if it cannot be written
     */
    public Spool(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
        try (DirectoryStream<Path> halfWritten = Files.newDirectoryStream(folder, WRITING + "*")) {
            for (Path file : halfWritten) {
                Files.delete(file);
            }
        }
    }

    /** Writes what is to be kept. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it; if that fails, nothing is kept. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Keeps something under a name that the other side chose; whatever is dangerous in the name is taken out. */
    public void put(String name, Content content) throws IOException {
        String kept = String.format(Locale.ROOT, "%016d~%s", number(), SpoolName.of(name));
        Path writing = folder.resolve(WRITING + kept);
        try (OutputStream out = Files.newOutputStream(writing)) {
            content.writeTo(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(writing);
            throw e;
        }
        Files.move(writing, folder.resolve(kept), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether so much waits to be published that nothing more should be fetched for now: Kafka is away, as a rule. */
    public boolean isFull() throws IOException {
        int files = 0;
        try (DirectoryStream<Path> waiting = Files.newDirectoryStream(folder)) {
            for (Path file : waiting) {
                files += Files.isRegularFile(file) ? 1 : 0;
            }
        }
        return files > MOST_FILES;
    }

    private long number() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        last = Math.max(now, last + 1);
        return last;
    }
}
