package org.wiredesk.system.harness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads topics from their beginning with the foreign client, and goes on reading. What it has read only grows. */
public final class TopicReader {

    /** How long nothing may come before we believe that nothing more will: far more than a transaction takes. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration OFTEN = Duration.ofMillis(100);
    private static final String REJECTS = "wire.rejects";
    private static final String DEAD_LETTERS = "news.dead-letters";

    private final WiredeskProcess process;
    private final BufferedReader lines;
    private final StringBuilder unfinished = new StringBuilder();
    private final List<Received> received = new ArrayList<>();

    private TopicReader(WiredeskProcess process) throws IOException {
        this.process = process;
        this.lines = Files.newBufferedReader(process.outFile(), UTF_8);
    }

    /** Starts to read. A test that calls this is skipped where the foreign client cannot be installed. */
    public static TopicReader follow(Workbench bench, Addresses addresses, String... topics) {
        ProcessBuilder node = new ProcessBuilder(
                "node",
                ForeignClient.program().toString(),
                "--bootstrap",
                addresses.bootstrapServers(),
                "--registry",
                addresses.registryUrl(),
                "--bytes",
                REJECTS + "," + DEAD_LETTERS,
                "--follow",
                String.join(",", topics));
        try {
            return new TopicReader(bench.start("foreign-client", node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts to read every topic whose records are for others. */
    public static TopicReader followAll(Workbench bench, Addresses addresses) {
        return follow(
                bench,
                addresses,
                REJECTS,
                DEAD_LETTERS,
                "news.decisions",
                "news.revisions",
                "news.stories",
                "news.relations",
                "news.topic.*");
    }

    /** What was read of the topics whose names begin so, in the order of each partition. */
    public synchronized List<Received> on(String topics) {
        readOn();
        return received.stream()
                .filter(record -> record.topic().startsWith(topics))
                .toList();
    }

    /** The values of {@code news.decisions}. */
    public List<JsonNode> decisions() {
        return on("news.decisions").stream().map(Received::value).toList();
    }

    /** The values of {@code news.revisions} for a story. */
    public List<JsonNode> revisions(String storyId) {
        return on("news.revisions").stream()
                .map(Received::value)
                .filter(revision -> revision.path("storyId").asText().equals(storyId))
                .toList();
    }

    /** What was sent to subscribers about a story, on all topics. */
    public List<Received> deliveries(String storyId) {
        return on("news.topic.").stream()
                .filter(delivery -> delivery.key().equals(storyId))
                .toList();
    }

    /**
     * Waits for decisions.
     *
     * @param which those that are waited for
     * @param count how many
     * @return as soon as there are that many, all of them
     */
    public List<JsonNode> awaitDecisions(Predicate<JsonNode> which, int count) {
        List<JsonNode> found = new ArrayList<>();
        await(count + " decisions").atMost(PATIENCE).pollInterval(OFTEN).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("The foreign client has ended: " + process.err());
            }
            found.clear();
            decisions().stream().filter(which).forEach(found::add);
            return found.size() >= count;
        });
        return found;
    }

    /** Waits until nothing comes any more. */
    public void awaitQuiet() {
        int[] last = {-1};
        long[] since = {System.nanoTime()};
        await("the topics to be quiet").atMost(PATIENCE).pollInterval(OFTEN).until(() -> {
            int now = on("").size();
            if (now != last[0]) {
                last[0] = now;
                since[0] = System.nanoTime();
            }
            return System.nanoTime() - since[0] > QUIET.toNanos();
        });
    }

    private void readOn() {
        try {
            for (int character = lines.read(); character >= 0; character = lines.read()) {
                if (character == '\n') {
                    received.add(new Received(Json.parse(unfinished.toString())));
                    unfinished.setLength(0);
                } else {
                    unfinished.append((char) character);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
