package org.wiredesk.producer.feed.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.wiredesk.producer.feed.poll.WholeFile;
import org.wiredesk.producer.parse.ParseOutcome.Refused;

/**
 * What the newest document of a feed has that cannot be taken, in memory and in a file: while it stays in the document it is not refused again. A refusal
 * names no item, so those of one reason are told apart by their number only.
 */
final class RefusedBefore {

    private final Path file;
    private Map<String, Integer> newest = Map.of();
    private Map<String, Integer> inFile = Map.of();
    private int failures;

    /**
     * Reads what is remembered.
     *
     * @param file made at the first refusal
     */
    RefusedBefore(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            newest = Files.readAllLines(file, UTF_8).stream()
                    .filter(line -> line.matches("[0-9a-f]{32} [0-9]{1,9}"))
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line.substring(0, Print.HEX_DIGITS),
                            line -> Integer.valueOf(line.substring(Print.HEX_DIGITS + 1)),
                            (one, other) -> other));
            inFile = newest;
        }
    }

    /** By what a refusal is known. */
    static String key(Refused refused) {
        String text = refused.format() + "\n" + refused.source().orElse("") + "\n" + refused.reason();
        return Print.hash(text.getBytes(UTF_8));
    }

    /** How many refusals of each key the newest document has. */
    synchronized Map<String, Integer> newest() {
        return newest;
    }

    /** How many documents have failed; to be asked for before {@link #newest}, and given back with what was read. */
    synchronized int failures() {
        return failures;
    }

    /** A newer document was read, and is under way; nothing is known of it if another one has failed meanwhile. */
    synchronized void read(Map<String, Integer> refusals, int failuresBefore) {
        newest = failures == failuresBefore ? Map.copyOf(refusals) : Map.of();
    }

    /** A document has failed: what later ones took for sent may not be. */
    synchronized void failed() {
        failures++;
        newest = Map.of();
    }

    /** A document was acknowledged. */
    synchronized void sent(Map<String, Integer> read, int failuresBefore) throws IOException {
        Map<String, Integer> refusals = failures == failuresBefore ? Map.copyOf(read) : Map.of();
        if (refusals.equals(inFile)) {
            return;
        }
        String lines = refusals.entrySet().stream()
                .map(refusal -> refusal.getKey() + " " + refusal.getValue() + "\n")
                .collect(Collectors.joining());
        WholeFile.write(file, lines.getBytes(UTF_8));
        inFile = refusals;
    }
}
