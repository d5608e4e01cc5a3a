package org.wiredesk.producer.feed.poll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes small files that are there whole or not at all, as they were before or as they are now, whatever happens in between. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a file in the place of the one that may be there. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path writing = file.resolveSibling(file.getFileName() + ".writing");
        Files.write(writing, bytes);
        Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
