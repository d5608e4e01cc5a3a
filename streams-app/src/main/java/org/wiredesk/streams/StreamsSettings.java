package org.wiredesk.streams;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.streams.copy.FurnitureSettings;
import org.wiredesk.streams.link.LinkSettings;
import org.wiredesk.streams.relate.RelationSettings;
import org.wiredesk.streams.store.Retention;

/**
 * How the streams app runs.
 *
 * @param cluster where Kafka and the registry are
 * @param applicationId the consumer group and the prefix of internal topics; never reuse one for another topology
 * @param stateDirectory where the stores lie; losing it costs a restore, not data
 * @param rules the routing rules; empty for the built-in ones
 * @param instanceId a name that stays the same over restarts of this instance, so that it gets its work back at once; empty for a new one each time
 * @param threads stream threads, 1 or more
 * @param standbyReplicas how many other instances keep a warm copy of each store
 * @param copyRules markers and furniture of the house's own; empty for the built-in ones alone
 * @param furniture when a repeated paragraph is furniture
 * @param linking how items find their stories
 * @param overtakesAfter how many items must wait before an urgent one that is to overtake them
 * @param relating when a story is taken for another source's copy
 * @param retention how long stories are remembered
 */
public record StreamsSettings(
        Cluster cluster,
        String applicationId,
        Path stateDirectory,
        Optional<Path> rules,
        Optional<String> instanceId,
        int threads,
        int standbyReplicas,
        Optional<Path> copyRules,
        FurnitureSettings furniture,
        LinkSettings linking,
        int overtakesAfter,
        RelationSettings relating,
        Retention retention) {

    /** So many items are done with in little more than a second. */
    private static final int OVERTAKES_AFTER = 500;

    /**
     * The settings of an instance, as docs/configuration.md lists them.
     *
     * @param environment as {@link System#getenv()} gives it
     * @throws org.wiredesk.schemas.InvalidConfiguration with every mistake in it
     */
    public static StreamsSettings fromEnvironment(Map<String, String> environment) {
        EnvironmentReader reader = new EnvironmentReader(environment);
        StreamsSettings settings = new StreamsSettings(
                reader.cluster(),
                applicationId(reader),
                reader.folder("WIREDESK_STATE_DIR", Path.of("wiredesk-data", "streams")),
                reader.file("WIREDESK_RULES"),
                reader.optional("WIREDESK_INSTANCE_ID"),
                reader.integer("WIREDESK_STREAM_THREADS", 1, 1, 64),
                reader.integer("WIREDESK_STANDBY_REPLICAS", 0, 0, 5),
                reader.file("WIREDESK_COPY_RULES"),
                FurnitureSettings.fromEnvironment(reader),
                LinkSettings.fromEnvironment(reader),
                reader.integer("WIREDESK_OVERTAKES_AFTER", OVERTAKES_AFTER, 0, Integer.MAX_VALUE),
                RelationSettings.fromEnvironment(reader),
                Retention.fromEnvironment(reader));
        reader.throwIfInvalid();
        return settings;
    }

    /** What the environment calls the topology: its consumer group, and the beginning of its internal topics. */
    public static String applicationId(EnvironmentReader reader) {
        return reader.text("WIREDESK_APPLICATION_ID", "wiredesk-streams");
    }
}
