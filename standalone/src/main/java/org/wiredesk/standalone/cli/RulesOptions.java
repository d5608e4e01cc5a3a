package org.wiredesk.standalone.cli;

import java.time.Duration;
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
        return Asking.name(by, "applies the rules", surroundings);
    }

    /**
     * How long to wait.
     *
     * @throws Failure if that is no time
     */
    Duration patience() {
        return Asking.patience(timeout);
    }

    boolean json() {
        return json;
    }
}
