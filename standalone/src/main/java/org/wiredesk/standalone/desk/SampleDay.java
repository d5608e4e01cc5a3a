package org.wiredesk.standalone.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.standalone.folder.DeskFolder;

/**
 * Plays the sample wire day into the drop folder, as a feed would: one file after the other, each whole or not there.
 *
 * <p>A desk plays it once, also when it is killed in the middle and started again: before a file is dropped, all places are looked through
 * where an earlier start may have brought it.
 */
public final class SampleDay {

    private static final Logger LOG = LoggerFactory.getLogger(SampleDay.class);

    /** {@code 012-ap-slug.txt}: its place in the day, who sent it, what it is about. */
    private static final Pattern NAME = Pattern.compile("\\d+-([a-z]+)-.+");

    private final Path samples;
    private final Path inbox;
    private final DeskFolder folder;
    private final Duration pace;
    private final CountDownLatch stop = new CountDownLatch(1);

    /**
     * @param samples the folder with the day's files
     * @param inbox the drop folder
     * @param folder remembers that the day was played
     * @param pace the time between two files
     */
    public SampleDay(Path samples, Path inbox, DeskFolder folder, Duration pace) {
        this.samples = samples;
        this.inbox = inbox;
        this.folder = folder;
        this.pace = pace;
    }

    /** Whether an earlier start has dropped all of it. */
    public boolean wasPlayed() {
        return Files.exists(folder.sampleDayPlayed());
    }

    /** How many files the day has. */
    public int size() throws IOException {
        return files().size();
    }

    /**
     * Drops what was not dropped before, and returns when that is done or {@link #stop} was called.
     *
     * @throws IOException if a file cannot be written
     */
    public void play() throws IOException, InterruptedException {
        if (wasPlayed()) {
            return;
        }
        Set<String> dropped = DroppedFiles.below(inbox);
        for (Path file : files()) {
            if (dropped.contains(file.getFileName().toString())) {
                continue;
            }
            drop(file);
            if (stop.await(pace.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
        Files.createFile(folder.sampleDayPlayed());
    }

    /** Makes {@link #play} return before the next file. */
    public void stop() {
        stop.countDown();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(samples)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private void drop(Path file) throws IOException {
        String name = file.getFileName().toString();
        Matcher matcher = NAME.matcher(name);
        String source = matcher.matches() ? matcher.group(1) : "sample";
        Path target = Files.createDirectories(inbox.resolve(source)).resolve(name);
        Path halfWritten = target.resolveSibling("." + name + ".part");
        Files.copy(file, halfWritten, StandardCopyOption.REPLACE_EXISTING);
        Files.move(halfWritten, target, StandardCopyOption.ATOMIC_MOVE);
        LOG.atDebug().addKeyValue("file", name).log("Dropped a sample");
    }
}
