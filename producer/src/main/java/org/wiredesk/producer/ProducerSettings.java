package org.wiredesk.producer;

import java.nio.file.Path;
import java.util.Map;
import org.wiredesk.producer.parse.SizeLimits;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;

/**
 * What the producer has to know.
 *
 * @param cluster where Kafka and the registry are
 * @param feedFolder where files are dropped
 * @param feed the feed's name, as it stands in {@code WireItem.feed}
 * @param limits how large files, and items in them, may be
 */
public record ProducerSettings(Cluster cluster, Path feedFolder, String feed, SizeLimits limits) {

    private static final int LARGEST_LIMIT = Integer.MAX_VALUE;
    private static final String DEFAULT_FEED = "drop";

    /** The settings with the default feed name and size limit. */
    public ProducerSettings(Cluster cluster, Path feedFolder) {
        this(cluster, feedFolder, DEFAULT_FEED, SizeLimits.DEFAULT);
    }

    /**
     * Reads {@code KAFKA_BOOTSTRAP_SERVERS}, {@code SCHEMA_REGISTRY_URL} and {@code WIREDESK_FEED_DIR}, which must be set, {@code WIREDESK_FEED_NAME}
     * ({@code drop}) {@code WIREDESK_MAX_INTAKE_BYTES} (1 GiB) and {@code WIREDESK_MAX_ITEM_BYTES} (10 MiB), which may be, and every other {@code KAFKA_*} as a client property.
     *
     * @param environment as {@link System#getenv()} gives it
     * @throws org.wiredesk.schemas.InvalidConfiguration with all mistakes
     */
    public static ProducerSettings fromEnvironment(Map<String, String> environment) {
        EnvironmentReader reader = new EnvironmentReader(environment);
        ProducerSettings settings = new ProducerSettings(
                reader.cluster(),
                reader.requiredFolder("WIREDESK_FEED_DIR", "the folder that files are dropped into"),
                reader.text("WIREDESK_FEED_NAME", DEFAULT_FEED),
                new SizeLimits(
                        reader.integer(
                                "WIREDESK_MAX_INTAKE_BYTES", (int) SizeLimits.DEFAULT.delivery(), 1, LARGEST_LIMIT),
                        reader.integer("WIREDESK_MAX_ITEM_BYTES", (int) SizeLimits.DEFAULT.item(), 1, LARGEST_LIMIT)));
        reader.throwIfInvalid();
        return settings;
    }
}
