package org.wiredesk.system.harness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of its own, whose output goes to files that outlive it, and that can be ended in every way that a process can end. */
public final class WiredeskProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration UNTIL_IT_SPEAKS = Duration.ofMinutes(3);
    private static final int LAST_LINES = 40;
    private static final int LONG = 200;

    private final String name;
    private final Process process;
    private final Path out;
    private final Path err;

    private WiredeskProcess(String name, Process process, Path out, Path err) {
        this.name = name;
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts it.
     *
     * @param name what it is called in the files' names
     * @param logs the folder for its output
     */
    static WiredeskProcess start(String name, ProcessBuilder builder, Path logs) {
        Path out = logs.resolve(name + ".out");
        Path err = logs.resolve(name + ".err");
        try {
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new WiredeskProcess(name, process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Standard output so far. */
    public String out() {
        return read(out);
    }

    /** Standard error so far. */
    public String err() {
        return read(err);
    }

    /** The file that standard output goes to. */
    Path outFile() {
        return out;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it is and what it said last, for people who look for the cause of a failure. */
    public String story() {
        String state = isAlive() ? "still running" : "exit code " + process.exitValue();
        return "--- %s (%s)%n%s%n%s".formatted(name, state, tail(out), tail(err));
    }

    /** Processes that it started itself and that live now. */
    public List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** What {@code kill -9} does: it cannot say a word more. Its children are left alone. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(PATIENCE);
    }

    /** What {@code kill} does. */
    public void terminate() {
        process.destroy();
    }

    /** What Ctrl-C in its terminal does. */
    public void interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Waits for its end.
     *
     * @return its exit code
     * @throws AssertionError if it goes on for longer
     */
    public int awaitExit(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError(name + " has not ended within " + atMost.toSeconds() + " s.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it has written these words to standard output. */
    public void awaitOut(String words) {
        await(name + " to say " + words).atMost(UNTIL_IT_SPEAKS).until(() -> out().contains(words));
    }

    /** Leaves nothing of it running, and waits for that, a minute at most. */
    void abandon() {
        List<ProcessHandle> alive = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .filter(ProcessHandle::isAlive)
                .toList();
        alive.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(alive.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** It may just be writing, so that the last character is not there as a whole. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tail(Path file) {
        List<String> lines = read(file).lines().toList();
        return lines.stream()
                .skip(Math.max(0, lines.size() - LAST_LINES))
                .map(line -> line.length() > LONG ? line.substring(0, LONG) + " ..." : line)
                .collect(joining("\n"));
    }
}
