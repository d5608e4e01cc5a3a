package org.wiredesk.producer.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of what was rejected, with the reasons; where nobody looks after it, only the newest is kept, so that it does not fill the disk. */
final class FailedFiles {

    private static final int MOST_FILES = 100;
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final String REASON = ".reason";

    private final Path folder;

    FailedFiles(Path folder) {
        this.folder = folder;
    }

    /** The file that says why one was rejected. */
    Path reasonOf(TakenName name) {
        return folder.resolve(name.fileName() + REASON);
    }

    /** Deletes all but the newest; the very newest stays, however large it is. */
    void tidy() throws IOException {
        long bytes = 0;
        int kept = 0;
        for (Path file : newestFirst()) {
            bytes += Files.size(file);
            if (kept > 0 && (kept == MOST_FILES || bytes > MOST_BYTES)) {
                Files.deleteIfExists(file);
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + REASON));
            } else {
                kept++;
            }
        }
    }

    /** By name, which begins with the time. */
    private List<Path> newestFirst() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().endsWith(REASON))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }
}
