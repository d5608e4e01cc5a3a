package org.wiredesk.monitor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.wiredesk.monitor.http.Tokens;
import org.wiredesk.monitor.stream.StreamLimits;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;

/**
 * How a monitor runs.
 *
 * @param cluster Kafka and the registry
 * @param folder where the window lies; losing it costs a new reading of Kafka, no data
 * @param age how long a story stays in the window after its newest revision
 * @param stories how many stories stay in it at most
 * @param group the topology's consumer group, whose lag is shown
 * @param tokens who may come in
 * @param perSecond how many questions an address may ask in the long run
 * @param limits what open pages may take
 */
public record MonitorSettings(
        Cluster cluster,
        Path folder,
        Duration age,
        int stories,
        String group,
        Tokens tokens,
        int perSecond,
        StreamLimits limits) {

    private static final Path FOLDER = Path.of("wiredesk-data", "monitor");
    private static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final int STORIES = 300_000;
    private static final int MOST_STORIES = 5_000_000;
    private static final int STREAMS = 1_000;
    private static final int MOST_STREAMS = 100_000;
    private static final int WAITING = 1_000;
    private static final long WAITING_BYTES = 8 << 20;
    private static final int PER_SECOND = 50;

    /**
     * Reads the settings.
     *
     * @param environment as {@link System#getenv()} gives it
     * @throws org.wiredesk.schemas.InvalidConfiguration with every mistake in it
     */
    public static MonitorSettings fromEnvironment(Map<String, String> environment) {
        EnvironmentReader reader = new EnvironmentReader(environment);
        MonitorSettings settings = new MonitorSettings(
                reader.cluster(),
                reader.folder("WIREDESK_MONITOR_DIR", FOLDER),
                reader.duration("WIREDESK_MONITOR_AGE", TWO_WEEKS),
                reader.integer("WIREDESK_MONITOR_STORIES", STORIES, 1, MOST_STORIES),
                reader.text("WIREDESK_APPLICATION_ID", "wiredesk-streams"),
                new Tokens(
                        reader.optional("WIREDESK_MONITOR_TOKEN"),
                        reader.optional("WIREDESK_MONITOR_PRIVILEGED_TOKEN")),
                reader.integer("WIREDESK_MONITOR_RATE", PER_SECOND, 1, 100_000),
                new StreamLimits(
                        reader.integer("WIREDESK_MONITOR_STREAMS", STREAMS, 1, MOST_STREAMS), WAITING, WAITING_BYTES));
        reader.throwIfInvalid();
        return settings;
    }
}
