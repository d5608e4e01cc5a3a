package org.wiredesk.standalone.terminal;

import java.util.Map;
import java.util.Optional;

/**
 * What the standard output can show.
 *
 * @param interactive whether a person sees it now, and not a file or a pipe
 * @param colour whether colours are wanted and shown
 * @param width how many columns fit into a line
 */
public record Terminal(boolean interactive, boolean colour, int width) {

    private static final int WIDTH_IF_UNKNOWN = 120;
    private static final int NARROWEST = 60;
    private static final String ESCAPE = "\u001b[";

    /**
     * The one that this program writes to.
     *
     * @param environment {@code COLUMNS} gives the width; {@code NO_COLOR}, if set to anything, turns colours off (no-color.org)
     * @param launcher what the start script saw: {@code true} if standard output is a terminal; without a script it is taken for none,
     *     as Java cannot tell in all its versions
     */
    public static Terminal of(Map<String, String> environment, Optional<String> launcher) {
        boolean interactive = launcher.map(Boolean::parseBoolean).orElse(false);
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.getOrDefault("TERM", ""));
        return new Terminal(interactive, interactive && wanted, width(environment.getOrDefault("COLUMNS", "")));
    }

    /** A file or a pipe. */
    public static Terminal none() {
        return new Terminal(false, false, WIDTH_IF_UNKNOWN);
    }

    /** The text in its colour, or as it is where there are none. */
    public String paint(Tone tone, String text) {
        return colour && !tone.codes().isEmpty() ? ESCAPE + tone.codes() + "m" + text + ESCAPE + "0m" : text;
    }

    private static int width(String columns) {
        try {
            return Math.max(NARROWEST, Integer.parseInt(columns.strip()));
        } catch (NumberFormatException e) {
            return WIDTH_IF_UNKNOWN;
        }
    }
}
