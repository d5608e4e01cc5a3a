package org.wiredesk.streams.store;

import java.time.Duration;
import java.util.Map;
import org.wiredesk.schemas.EnvironmentReader;

/**
 * How long stories are remembered.
 *
 * @param memory after a story was last heard of
 * @param tombstones the same for a story that was killed or withheld: it must not come back because it was forgotten that it is dead
 */
public record Retention(Duration memory, Duration tombstones) {

    private static final String MEMORY = "WIREDESK_MEMORY";
    private static final String TOMBSTONES = "WIREDESK_TOMBSTONES";

    /** The defaults, as docs/configuration.md lists them. */
    public static Retention standard() {
        return new Retention(Duration.ofDays(90), Duration.ofDays(365));
    }

    /** What the environment says, else the defaults; mistakes stay in the reader. */
    public static Retention fromEnvironment(EnvironmentReader reader) {
        Retention standard = standard();
        return new Retention(
                reader.duration(MEMORY, standard.memory), reader.duration(TOMBSTONES, standard.tombstones));
    }

    /** The variables that make these settings. */
    public Map<String, String> toEnvironment() {
        return Map.of(MEMORY, memory.toString(), TOMBSTONES, tombstones.toString());
    }

    /** How long a story is remembered. */
    public Duration of(boolean dead) {
        return dead ? tombstones : memory;
    }
}
