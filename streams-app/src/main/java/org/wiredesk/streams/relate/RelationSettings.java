package org.wiredesk.streams.relate;

import java.time.Duration;
import java.util.Map;
import org.wiredesk.schemas.EnvironmentReader;

/**
 * When a story is taken for another source's copy. docs/linking.md says what the rule does.
 *
 * @param window how far apart the two texts may come
 * @param likeness how much of the shorter text the longer one must have, in percent of its runs of three words
 */
public record RelationSettings(Duration window, int likeness) {

    private static final String WINDOW = "WIREDESK_RELATION_WINDOW";
    private static final String LIKENESS = "WIREDESK_RELATION_LIKENESS";

    /** The defaults, as docs/configuration.md lists them. */
    public static RelationSettings standard() {
        return new RelationSettings(Duration.ofHours(24), 80);
    }

    /** What the environment says, else the defaults; mistakes stay in the reader. */
    public static RelationSettings fromEnvironment(EnvironmentReader reader) {
        RelationSettings standard = standard();
        return new RelationSettings(
                reader.duration(WINDOW, standard.window), reader.integer(LIKENESS, standard.likeness, 50, 100));
    }

    /** The variables that make these settings. */
    public Map<String, String> toEnvironment() {
        return Map.of(WINDOW, window.toString(), LIKENESS, Integer.toString(likeness));
    }
}
