package org.wiredesk.streams.link;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.wiredesk.schemas.EnvironmentReader;

/**
 * How long each rule holds that ties items without a name in common, and how sure it must be. docs/linking.md says what each rule does.
 *
 * @param contentKeyWindow how long after its last item a key that was made of an item's own words means the same story
 * @param headlineWindow the same for a headline, for items that have neither an id nor such a key
 * @param duKeyWindow the same for NITF's du-key, which agencies use again for other stories
 * @param slugWindow how long after its last item a revision under a new id may find its story by slug
 * @param slugLikeness how like the headlines must be for that, in percent
 * @param killWindow how long a story can be taken back by a message that names its slug or headline
 * @param numberWindow the same for its message number, which comes again every day
 * @param textWindow how long a text is known again under another id
 * @param textLikeness how like the texts must be for that, in percent of their runs of three words
 */
public record LinkSettings(
        Duration contentKeyWindow,
        Duration headlineWindow,
        Duration duKeyWindow,
        Duration slugWindow,
        int slugLikeness,
        Duration killWindow,
        Duration numberWindow,
        Duration textWindow,
        int textLikeness) {

    private static final String CONTENT_KEY_WINDOW = "WIREDESK_LINK_CONTENT_KEY_WINDOW";
    private static final String HEADLINE_WINDOW = "WIREDESK_LINK_HEADLINE_WINDOW";
    private static final String DU_KEY_WINDOW = "WIREDESK_LINK_DU_KEY_WINDOW";
    private static final String SLUG_WINDOW = "WIREDESK_LINK_SLUG_WINDOW";
    private static final String SLUG_LIKENESS = "WIREDESK_LINK_SLUG_LIKENESS";
    private static final String KILL_WINDOW = "WIREDESK_LINK_KILL_WINDOW";
    private static final String NUMBER_WINDOW = "WIREDESK_LINK_NUMBER_WINDOW";
    private static final String TEXT_WINDOW = "WIREDESK_LINK_TEXT_WINDOW";
    private static final String TEXT_LIKENESS = "WIREDESK_LINK_TEXT_LIKENESS";

    /** The defaults, as docs/configuration.md lists them. */
    public static LinkSettings standard() {
        return new LinkSettings(
                Duration.ofHours(36),
                Duration.ofHours(12),
                Duration.ofHours(24),
                Duration.ofHours(24),
                30,
                Duration.ofHours(72),
                Duration.ofHours(24),
                Duration.ofHours(24),
                80);
    }

    /** What the environment says, else the defaults; mistakes stay in the reader. */
    public static LinkSettings fromEnvironment(EnvironmentReader reader) {
        LinkSettings standard = standard();
        return new LinkSettings(
                reader.duration(CONTENT_KEY_WINDOW, standard.contentKeyWindow),
                reader.duration(HEADLINE_WINDOW, standard.headlineWindow),
                reader.duration(DU_KEY_WINDOW, standard.duKeyWindow),
                reader.duration(SLUG_WINDOW, standard.slugWindow),
                reader.integer(SLUG_LIKENESS, standard.slugLikeness, 1, 100),
                reader.duration(KILL_WINDOW, standard.killWindow),
                reader.duration(NUMBER_WINDOW, standard.numberWindow),
                reader.duration(TEXT_WINDOW, standard.textWindow),
                reader.integer(TEXT_LIKENESS, standard.textLikeness, 1, 100));
    }

    /** The variables that make these settings. */
    public Map<String, String> toEnvironment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put(CONTENT_KEY_WINDOW, contentKeyWindow.toString());
        environment.put(HEADLINE_WINDOW, headlineWindow.toString());
        environment.put(DU_KEY_WINDOW, duKeyWindow.toString());
        environment.put(SLUG_WINDOW, slugWindow.toString());
        environment.put(SLUG_LIKENESS, Integer.toString(slugLikeness));
        environment.put(KILL_WINDOW, killWindow.toString());
        environment.put(NUMBER_WINDOW, numberWindow.toString());
        environment.put(TEXT_WINDOW, textWindow.toString());
        environment.put(TEXT_LIKENESS, Integer.toString(textLikeness));
        return environment;
    }

    /** How long candidates are worth keeping: as long as any rule may ask for them. */
    Duration longestWindow() {
        return longer(longer(longer(contentKeyWindow, slugWindow), longer(killWindow, numberWindow)), textWindow);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
