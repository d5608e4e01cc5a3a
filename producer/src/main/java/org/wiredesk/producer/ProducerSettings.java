package org.wiredesk.producer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedsFile;
import org.wiredesk.producer.parse.SizeLimits;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.schemas.InvalidConfiguration;

/**
 * What the producer has to know.
 *
 * @param cluster where Kafka and the registry are
 * @param feeds where items come from; at least one
 * @param spool the folder that fetched items are kept in until they are published
 * @param limits how large files, and items in them, may be
 */
public record ProducerSettings(Cluster cluster, List<FeedSettings> feeds, Path spool, SizeLimits limits) {

    private static final int LARGEST_LIMIT = Integer.MAX_VALUE;
    private static final String DEFAULT_FEED = "drop";
    private static final Path DEFAULT_SPOOL = Path.of("wiredesk-data", "feeds");

    public ProducerSettings {
        feeds = List.copyOf(feeds);
    }

    /** The settings with the default limits. */
    public ProducerSettings(Cluster cluster, List<FeedSettings> feeds, Path spool) {
        this(cluster, feeds, spool, SizeLimits.DEFAULT);
    }

    /**
     * Reads {@code KAFKA_BOOTSTRAP_SERVERS} and {@code SCHEMA_REGISTRY_URL}, which must be set; {@code WIREDESK_FEEDS}, a file of feeds, and
     * {@code WIREDESK_FEED_DIR}, a drop folder, of which one must be set and both may be; {@code WIREDESK_FEED_NAME} ({@code drop}),
     * {@code WIREDESK_SPOOL_DIR}, {@code WIREDESK_MAX_INTAKE_BYTES} (1 GiB) and {@code WIREDESK_MAX_ITEM_BYTES} (10 MiB), which may be; and
     * every other {@code KAFKA_*} as a client property.
     *
     * @param environment as {@link System#getenv()} gives it
     * @throws InvalidConfiguration with all mistakes
     */
    public static ProducerSettings fromEnvironment(Map<String, String> environment) {
        EnvironmentReader reader = new EnvironmentReader(environment);
        List<String> mistakes = new ArrayList<>();
        Cluster cluster = reader.cluster();
        Optional<Path> file = reader.optional("WIREDESK_FEEDS").map(Path::of);
        List<FeedSettings> feeds = new ArrayList<>();
        if (file.isEmpty() || reader.optional("WIREDESK_FEED_DIR").isPresent()) {
            feeds.add(FeedSettings.folder(
                    reader.text("WIREDESK_FEED_NAME", DEFAULT_FEED),
                    reader.requiredFolder(
                            "WIREDESK_FEED_DIR",
                            "the folder that files are dropped into, or name a file of feeds in WIREDESK_FEEDS")));
        }
        Path spool = reader.folder("WIREDESK_SPOOL_DIR", DEFAULT_SPOOL);
        SizeLimits limits = new SizeLimits(
                reader.integer("WIREDESK_MAX_INTAKE_BYTES", (int) SizeLimits.DEFAULT.delivery(), 1, LARGEST_LIMIT),
                reader.integer("WIREDESK_MAX_ITEM_BYTES", (int) SizeLimits.DEFAULT.item(), 1, LARGEST_LIMIT));
        collect(reader::throwIfInvalid, mistakes);
        collect(
                () -> file.map(path -> FeedsFile.read(path, environment))
                        .ifPresent(read -> read.forEach(feed -> add(feed, feeds, mistakes))),
                mistakes);
        if (!mistakes.isEmpty()) {
            throw new InvalidConfiguration(mistakes);
        }
        return new ProducerSettings(cluster, feeds, spool, limits);
    }

    private static void add(FeedSettings feed, List<FeedSettings> feeds, List<String> mistakes) {
        if (feeds.stream().anyMatch(other -> other.name().equals(feed.name()))) {
            mistakes.add("WIREDESK_FEEDS: the feed `" + feed.name()
                    + "` has the name of the drop folder of WIREDESK_FEED_DIR; rename one.");
        }
        feeds.add(feed);
    }

    private static void collect(Runnable reading, List<String> mistakes) {
        try {
            reading.run();
        } catch (InvalidConfiguration e) {
            mistakes.addAll(e.mistakes());
        }
    }
}
