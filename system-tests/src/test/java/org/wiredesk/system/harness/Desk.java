package org.wiredesk.system.harness;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An {@code up} in a process of its own, on free ports.
 *
 * @param process the process
 * @param data its folder
 * @param addresses where it is reached
 */
public record Desk(WiredeskProcess process, Path data, Addresses addresses) {

    private static final String ADDRESSES = "addresses.properties";
    private static final Duration UNTIL_READY = Duration.ofMinutes(3);

    /**
     * Starts one and waits until it says that it is ready.
     *
     * @param wiredesk the command line
     * @param data its folder, perhaps one that an earlier desk has left
     * @param options more options of {@code up}
     */
    public static Desk up(Wiredesk wiredesk, Path data, String... options) {
        Path file = data.resolve(ADDRESSES);
        long before = lastModified(file);
        WiredeskProcess process = start(wiredesk, data, options);
        await("the desk to be ready")
                .atMost(UNTIL_READY)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("The desk ended before it was ready.");
                    }
                    return lastModified(file) != before;
                });
        return new Desk(process, data, Addresses.readFrom(file));
    }

    /** Starts one and does not wait. */
    public static WiredeskProcess start(Wiredesk wiredesk, Path data, String... options) {
        List<Object> words = new ArrayList<>(
                List.of("up", "--data", data, "--kafka-port", "0", "--registry-port", "0", "--http-port", "0"));
        words.addAll(Arrays.asList(options));
        return wiredesk.start(words.toArray());
    }

    /** Whether it says that it is ready. */
    public boolean saysWhereItIs() {
        return Files.exists(data.resolve(ADDRESSES));
    }

    private static long lastModified(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
