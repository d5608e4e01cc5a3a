package org.wiredesk.streams.copy;

import java.time.Duration;
import java.util.Map;
import org.wiredesk.schemas.EnvironmentReader;

/**
 * When a repeated paragraph is taken for furniture.
 *
 * @param stories how many different stories of a source must end with it; 0 for never
 * @param window how long after it was last seen it is remembered
 */
public record FurnitureSettings(int stories, Duration window) {

    private static final String STORIES = "WIREDESK_FURNITURE_STORIES";
    private static final String WINDOW = "WIREDESK_FURNITURE_WINDOW";

    /** The defaults, as docs/configuration.md lists them. */
    public static FurnitureSettings standard() {
        return new FurnitureSettings(6, Duration.ofDays(3));
    }

    /** What the environment says, else the defaults; mistakes stay in the reader. */
    public static FurnitureSettings fromEnvironment(EnvironmentReader reader) {
        FurnitureSettings standard = standard();
        return new FurnitureSettings(
                reader.integer(STORIES, standard.stories, 0, 100), reader.duration(WINDOW, standard.window));
    }

    /** The variables that make these settings. */
    public Map<String, String> toEnvironment() {
        return Map.of(STORIES, Integer.toString(stories), WINDOW, window.toString());
    }

    boolean learns() {
        return stories > 0;
    }
}
