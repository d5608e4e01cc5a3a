package org.wiredesk.standalone.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wiredesk.standalone.linking.Editor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What both corrections ask: who, why, and whether at all. */
final class LinkOptions {

    @Mixin
    private ClusterOptions clusterOptions = new ClusterOptions();

    @Option(names = "--by", paramLabel = "NAME", description = "Who asks for it. Default: $USER.")
    private @Nullable String by;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why. It is kept with the correction and not published.")
    private @Nullable String reason;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long to wait until it is obeyed. Default: ${DEFAULT-VALUE}.")
    private double timeout = 30;

    @Option(names = "--dry-run", description = "Say what would be done; write nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "What happened as one JSON object.")
    private boolean json;

    ClusterOptions cluster() {
        return clusterOptions;
    }

    /**
     * Who corrects, now.
     *
     * @throws Failure if nobody is named
     */
    Editor editor(Surroundings surroundings) {
        String name = Asking.name(by, "corrects", surroundings);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new Editor(UUID.randomUUID().toString(), name, Optional.ofNullable(reason), now);
    }

    /**
     * How long to wait.
     *
     * @throws Failure if that is no time
     */
    Duration patience() {
        return Asking.patience(timeout);
    }

    boolean dryRun() {
        return dryRun;
    }

    boolean json() {
        return json;
    }
}
