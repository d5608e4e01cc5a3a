package org.wiredesk.standalone.logging;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a log line looks. */
public enum LogFormat {
    /** For people. */
    TEXT,
    /** One JSON object a line, for log collectors. */
    JSON;

    /** The environment variable that chooses. */
    public static final String VARIABLE = "LOG_FORMAT";

    /**
     * What the environment asks for: {@code json} or {@code text}, which is also meant where it is silent.
     *
     * @return empty if it asks for something else
     */
    public static Optional<LogFormat> from(Map<String, String> environment) {
        String wanted = environment.getOrDefault(VARIABLE, "").toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || "text".equals(wanted)) {
            return Optional.of(TEXT);
        }
        return "json".equals(wanted) ? Optional.of(JSON) : Optional.empty();
    }
}
