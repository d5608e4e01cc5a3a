package org.wiredesk.producer.feed;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the files that nobody is writing to any more: whose size and time have stayed the same for a while of our own clock, which says more
 * than the file's time, since that comes from a clock of somebody else.
 */
final class QuietFiles {

    private static final Logger LOG = LoggerFactory.getLogger(QuietFiles.class);
    private static final Duration QUIET = Duration.ofMillis(500);
    private static final List<String> UNFINISHED = List.of(".tmp", ".part", ".filepart", ".writing");
    private static final Comparator<DroppedFile> IN_ORDER = Comparator.comparing(DroppedFile::modified)
            .thenComparing(file -> file.path().getFileName().toString())
            .thenComparing(DroppedFile::path);

    private final FeedFolder folder;
    private final Clock clock;
    private final Set<Path> complainedOf = new HashSet<>();
    private Map<DroppedFile, Instant> unchangedSince = Map.of();

    QuietFiles(FeedFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Looks through the folder and the sources' folders in it.
     *
     * @return the quiet files, by the time they were written, then by name
     * @throws IOException if the folder cannot be read
     */
    List<DroppedFile> scan() throws IOException {
        Instant now = clock.instant();
        Map<DroppedFile, Instant> seen = new HashMap<>();
        for (Path folderOrFile : entries(folder.root())) {
            if (!Files.isDirectory(folderOrFile, LinkOption.NOFOLLOW_LINKS)) {
                look(folderOrFile, now, seen);
            } else if (!folder.isOurs(folderOrFile) && !isHidden(folderOrFile)) {
                for (Path file : entries(folderOrFile)) {
                    look(file, now, seen);
                }
            }
        }
        unchangedSince = seen;
        return seen.entrySet().stream()
                .filter(file -> !file.getValue().plus(QUIET).isAfter(now))
                .map(Map.Entry::getKey)
                .sorted(IN_ORDER)
                .toList();
    }

    private void look(Path file, Instant now, Map<DroppedFile, Instant> seen) throws IOException {
        if (isHidden(file) || isUnfinished(file)) {
            return;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && complainedOf.add(file)) {
                LOG.atWarn()
                        .addKeyValue("path", file)
                        .log(
                                "Left alone: only files are read, right in the feed folder or in a folder named for their source; links are not followed");
            }
            return;
        }
        try {
            DroppedFile dropped = DroppedFile.look(file);
            seen.put(dropped, unchangedSince.getOrDefault(dropped, now));
        } catch (NoSuchFileException e) {
            LOG.atDebug().addKeyValue("path", file).log("Gone before it could be read");
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static boolean isUnfinished(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return UNFINISHED.stream().anyMatch(name::endsWith);
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return entries;
    }
}
