package org.wiredesk.standalone.cli;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What applying rules asks: who, and how long it may take. */
final class RulesOptions {

    @Option(names = "--by", paramLabel = "NAME", description = "Who applies them. Default: $USER.")
    private @Nullable String by;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long to wait while nothing goes on. Default: ${DEFAULT-VALUE}.")
    private double timeout = 30;

    @Option(names = "--json", description = "What happened as one JSON object; mistakes as one each.")
    private boolean json;

    /**
     * Who applies.
     *
     * @throws Failure if nobody is named
     */
    String by(Surroundings surroundings) {
        return Optional.ofNullable(by)
                .or(() -> Optional.ofNullable(surroundings.environment().get("USER")))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Failure.misused("Say who applies the rules with --by NAME: $USER is not set."));
    }

    /**
     * How long to wait.
     *
     * @throws Failure if that is no time
     */
    Duration patience() {
        if (!(timeout > 0 && timeout <= 3_600)) {
            throw Failure.misused("--timeout must be more than 0 and at most 3600 seconds, and it is " + timeout + ".");
        }
        return Duration.ofMillis(Math.round(timeout * 1000));
    }

    boolean json() {
        return json;
    }
}
