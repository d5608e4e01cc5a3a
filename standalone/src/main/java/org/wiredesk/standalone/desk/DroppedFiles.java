package org.wiredesk.standalone.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all files that were ever dropped into a drop folder, wherever it has moved them since. */
final class DroppedFiles {

    /** A file that was taken is named {@code <deliveryId>~<source>~<name>}. */
    private static final char BEFORE_THE_NAME = '~';

    private DroppedFiles() {}

    /** The names as they were dropped, without half-written files. */
    static Set<String> below(Path inbox) throws IOException {
        try (Stream<Path> files = Files.walk(inbox)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .map(name -> name.substring(name.lastIndexOf(BEFORE_THE_NAME) + 1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (NoSuchFileException e) {
            return Set.of();
        }
    }
}
