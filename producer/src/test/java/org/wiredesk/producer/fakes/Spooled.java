package org.wiredesk.producer.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a spool. */
public final class Spooled {

    private Spooled() {}

    /** The names of the files in the order in which they were fetched, without the number in front. */
    public static List<String> names(Path root) throws IOException {
        return files(root)
                .map(file -> file.getFileName().toString().substring(17))
                .toList();
    }

    /** What stands in them. */
    public static List<String> texts(Path root) throws IOException {
        return files(root).map(Spooled::text).toList();
    }

    private static Stream<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
