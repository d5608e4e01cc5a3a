package org.wiredesk.standalone.cli;

import org.wiredesk.standalone.logging.LogFormat;

/** The log format that the environment asks for. */
final class LogFormats {

    private LogFormats() {}

    /** What it asks for; text, and a mistake noted, if it asks for something that there is not. */
    static LogFormat read(Surroundings surroundings, Mistakes mistakes) {
        return LogFormat.from(surroundings.environment()).orElseGet(() -> {
            mistakes.add(LogFormat.VARIABLE + " is '"
                    + surroundings.environment().get(LogFormat.VARIABLE) + "': it must be text or json.");
            return LogFormat.TEXT;
        });
    }
}
