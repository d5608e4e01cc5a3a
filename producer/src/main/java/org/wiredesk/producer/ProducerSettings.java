package org.wiredesk.producer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.schemas.Cluster;

/**
 * What the producer has to know.
 *
 * @param cluster where Kafka and the registry are
 * @param feedFolder where files are dropped
 * @param feed the feed's name, as it stands in {@code WireItem.feed}
 * @param maxIntakeBytes how many bytes a file may have
 */
public record ProducerSettings(Cluster cluster, Path feedFolder, String feed, long maxIntakeBytes) {

    private static final long LARGEST_LIMIT = 1024L * 1024 * 1024;
    private static final String DEFAULT_FEED = "drop";

    /** The settings with the default feed name and size limit. */
    public ProducerSettings(Cluster cluster, Path feedFolder) {
        this(cluster, feedFolder, DEFAULT_FEED, WireReader.DEFAULT_LIMIT);
    }

    /**
     * Reads {@code KAFKA_BOOTSTRAP_SERVERS}, {@code SCHEMA_REGISTRY_URL} and {@code WIREDESK_FEED_DIR}, which must be set, {@code WIREDESK_FEED_NAME}
     * ({@code drop}) and {@code WIREDESK_MAX_INTAKE_BYTES} (50 MiB), which may be, and every other {@code KAFKA_*} as a client property.
     *
     * @param environment as {@link System#getenv()} gives it
     * @throws InvalidConfiguration with all mistakes
     */
    public static ProducerSettings from(Map<String, String> environment) {
        List<String> mistakes = new ArrayList<>();
        String bootstrap =
                required(environment, "KAFKA_BOOTSTRAP_SERVERS", "host:port pairs parted by commas", mistakes);
        String registry = required(environment, "SCHEMA_REGISTRY_URL", "such as http://localhost:8081", mistakes);
        String folder = required(environment, "WIREDESK_FEED_DIR", "the folder that files are dropped into", mistakes);
        String feed = optional(environment, "WIREDESK_FEED_NAME").orElse(DEFAULT_FEED);
        long limit = optional(environment, "WIREDESK_MAX_INTAKE_BYTES")
                .map(text -> limit(text, mistakes))
                .orElse(WireReader.DEFAULT_LIMIT);
        if (!registry.isEmpty() && !registry.matches("(https?|mock)://.+")) {
            mistakes.add("SCHEMA_REGISTRY_URL is '" + registry + "': it must begin with http:// or https://.");
        }
        Path path = path(folder, mistakes);
        if (!mistakes.isEmpty()) {
            throw new InvalidConfiguration(mistakes);
        }
        return new ProducerSettings(new Cluster(bootstrap, registry).withEnvironment(environment), path, feed, limit);
    }

    private static String required(
            Map<String, String> environment, String name, String meaning, List<String> mistakes) {
        Optional<String> value = optional(environment, name);
        if (value.isEmpty()) {
            mistakes.add(name + " is not set: it must be " + meaning + ".");
        }
        return value.orElse("");
    }

    private static Optional<String> optional(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static long limit(String text, List<String> mistakes) {
        if (text.matches("\\d{1,10}") && Long.parseLong(text) > 0 && Long.parseLong(text) <= LARGEST_LIMIT) {
            return Long.parseLong(text);
        }
        mistakes.add(
                "WIREDESK_MAX_INTAKE_BYTES is '" + text + "': it must be a number from 1 to " + LARGEST_LIMIT + ".");
        return WireReader.DEFAULT_LIMIT;
    }

    private static Path path(String folder, List<String> mistakes) {
        try {
            Path path = Path.of(folder);
            if (!folder.isEmpty() && Files.exists(path) && !Files.isDirectory(path)) {
                mistakes.add("WIREDESK_FEED_DIR is '" + folder + "': that is a file, and it must be a folder.");
            }
            return path;
        } catch (InvalidPathException e) {
            mistakes.add("WIREDESK_FEED_DIR is '" + folder + "': that is no path (" + e.getReason() + ").");
            return Path.of("");
        }
    }
}
