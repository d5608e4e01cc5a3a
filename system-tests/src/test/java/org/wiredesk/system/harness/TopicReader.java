package org.wiredesk.system.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Reads topics from their beginning with the foreign client, and goes on reading. What it has read only grows. */
public final class TopicReader {

    /** How many times we look in vain before we believe that nothing more will come: for far longer than a transaction takes. */
    private static final int LOOKS_IN_VAIN = 20;

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration OFTEN = Duration.ofMillis(100);
    private static final String REJECTS = "wire.rejects";
    private static final String DEAD_LETTERS = "news.dead-letters";

    private final WiredeskProcess process;
    private final InputStream lines;
    private final ByteArrayOutputStream unfinished = new ByteArrayOutputStream();
    private final List<Received> received = new ArrayList<>();

    private TopicReader(WiredeskProcess process) throws IOException {
        this.process = process;
        this.lines = new BufferedInputStream(Files.newInputStream(process.outFile()));
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
        await(count + " decisions", () -> {
            found.clear();
            decisions().stream().filter(which).forEach(found::add);
            return found.size() >= count;
        });
        return found;
    }

    /**
     * Waits for whatever this reader will have read.
     *
     * @param what it is, for people who look for the cause of a failure
     * @param read whether it was read
     */
    public void await(String what, BooleanSupplier read) {
        Awaitility.await(what).atMost(PATIENCE).pollInterval(OFTEN).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("The foreign client has ended: " + process.err());
            }
            return read.getAsBoolean();
        });
    }

    /** Waits until nothing comes any more; looks are counted, as a busy machine may let a test sleep for seconds. */
    public void awaitQuiet() {
        int[] last = {-1};
        int[] inVain = {0};
        await("the topics to be quiet", () -> {
            int now = on("").size();
            inVain[0] = now == last[0] ? inVain[0] + 1 : 0;
            last[0] = now;
            return inVain[0] >= LOOKS_IN_VAIN;
        });
    }

    private void readOn() {
        try {
            for (int next = lines.read(); next >= 0; next = lines.read()) {
                if (next == '\n') {
                    received.add(new Received(Json.parse(unfinished.toString(UTF_8))));
                    unfinished.reset();
                } else {
                    unfinished.write(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
