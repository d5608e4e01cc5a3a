package org.wiredesk.standalone.cli;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of everyone who has the running topology do something: who it is, and how long it may take. */
final class Asking {

    private static final int LONGEST = 3_600;
    private static final int MILLIS = 1_000;

    private Asking() {}

    /**
     * Who asks.
     *
     * @param by as they say it; null if they do not, then $USER
     * @param what they do, to stand behind "Say who"
     * @throws Failure if nobody is named
     */
    static String name(@Nullable String by, String what, Surroundings surroundings) {
        return Optional.ofNullable(by)
                .or(() -> Optional.ofNullable(surroundings.environment().get("USER")))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Failure.misused("Say who " + what + " with --by NAME: $USER is not set."));
    }

    /**
     * How long to wait.
     *
     * @param seconds the option {@code --timeout}
     * @throws Failure if that is no time
     */
    static Duration patience(double seconds) {
        if (!(seconds > 0 && seconds <= LONGEST)) {
            throw Failure.misused(
                    "--timeout must be more than 0 and at most " + LONGEST + " seconds, and it is " + seconds + ".");
        }
        return Duration.ofMillis(Math.round(seconds * MILLIS));
    }
}
