package org.wiredesk.standalone.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
 * <p>A desk plays it once, also when it is killed in the middle and started again: it looks first which files lie in the drop folder, or where
 * that has put them since. It must look before the drop folder is read, as a file on its way from place to place could be overlooked.
 */
public final class SampleDay {

    private static final Logger LOG = LoggerFactory.getLogger(SampleDay.class);

    /** {@code 012-ap-slug.txt}: its place in the day, who sent it, what it is about. */
    private static final Pattern NAME = Pattern.compile("\\d+-([a-z]+)-.+");

    private final DeskFolder folder;
    private final List<Path> files;
    private final Duration pace;
    private final CountDownLatch stop = new CountDownLatch(1);

    private SampleDay(DeskFolder folder, List<Path> files, Duration pace) {
        this.folder = folder;
        this.files = files;
        this.pace = pace;
    }

    /**
     * What is left of the day after earlier starts. To be called before the drop folder is read.
     *
     * @param samples the folder with the day's files
     * @param folder the desk's, in whose inbox they are dropped
     * @param pace the time between two files
     * @throws IOException if a folder cannot be read
     */
    public static SampleDay resume(Path samples, DeskFolder folder, Duration pace) throws IOException {
        if (Files.exists(folder.sampleDayPlayed())) {
            return new SampleDay(folder, List.of(), pace);
        }
        Set<String> dropped = DroppedFiles.below(folder.inbox());
        try (Stream<Path> files = Files.list(samples)) {
            return new SampleDay(
                    folder,
                    files.filter(file -> NAME.matcher(name(file)).matches())
                            .filter(file -> !dropped.contains(name(file)))
                            .sorted()
                            .toList(),
                    pace);
        }
    }

    /** Whether an earlier start has dropped all of it. */
    public boolean wasPlayed() {
        return Files.exists(folder.sampleDayPlayed());
    }

    /**
     * Drops what is left, and returns when that is done or {@link #stop} was called.
     *
     * @throws IOException if a file cannot be written
     */
    public void play() throws IOException, InterruptedException {
        for (Path file : files) {
            drop(file);
            if (stop.await(pace.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
        if (!wasPlayed()) {
            Files.createFile(folder.sampleDayPlayed());
        }
    }

    /**
     * Does the same on a thread of its own.
     *
     * @return completes when {@link #play} has returned, or exceptionally when it has thrown
     */
    public CompletableFuture<Void> playBeside() {
        CompletableFuture<Void> played = new CompletableFuture<>();
        Thread player = new Thread(
                () -> {
                    try {
                        play();
                        played.complete(null);
                    } catch (IOException | InterruptedException e) {
                        played.completeExceptionally(e);
                    }
                },
                "sample-day");
        player.setDaemon(true);
        player.start();
        return played;
    }

    /** Makes {@link #play} return before the next file. */
    public void stop() {
        stop.countDown();
    }

    private void drop(Path file) throws IOException {
        String name = name(file);
        Matcher matcher = NAME.matcher(name);
        String source = matcher.matches() ? matcher.group(1) : "sample";
        Path target = Files.createDirectories(folder.inbox().resolve(source)).resolve(name);
        Path halfWritten = target.resolveSibling("." + name + ".part");
        Files.copy(file, halfWritten, StandardCopyOption.REPLACE_EXISTING);
        Files.move(halfWritten, target, StandardCopyOption.ATOMIC_MOVE);
        LOG.atDebug().addKeyValue("file", name).log("Dropped a sample");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
