package org.wiredesk.system.harness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command line as a user types it: the real script, in an environment in which nothing is set that it would listen to.
 *
 * @param bench where its processes run
 * @param environment variables that are set for it
 * @param prefix words before the script's name, such as {@code script -qec}
 * @param input the file it reads as standard input; empty for none
 */
public record Wiredesk(Workbench bench, Map<String, String> environment, List<String> prefix, Optional<Path> input) {

    private static final Path NOTHING = Path.of("/dev/null");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    public Wiredesk {
        environment = Map.copyOf(environment);
        prefix = List.copyOf(prefix);
    }

    /** With nothing set. */
    public Wiredesk(Workbench bench) {
        this(bench, Map.of(), List.of(), Optional.empty());
    }

    /** With one more variable. */
    public Wiredesk with(String variable, String text) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(variable, text);
        return new Wiredesk(bench, more, prefix, input);
    }

    /** As clients of this desk. */
    public Wiredesk at(Addresses addresses) {
        return with("KAFKA_BOOTSTRAP_SERVERS", addresses.bootstrapServers())
                .with("SCHEMA_REGISTRY_URL", addresses.registryUrl());
    }

    /** Reading this file as standard input. */
    public Wiredesk reading(Path file) {
        return new Wiredesk(bench, environment, prefix, Optional.of(file));
    }

    /** Started by another command. */
    public Wiredesk startedBy(String... words) {
        return new Wiredesk(bench, environment, List.of(words), input);
    }

    /** Runs a command to its end, two minutes at most. */
    public Finished run(Object... words) {
        WiredeskProcess process = start(words);
        int exitCode = process.awaitExit(PATIENCE);
        return new Finished(exitCode, process.out(), process.err());
    }

    /** Starts a command and does not wait for it. */
    public WiredeskProcess start(Object... words) {
        List<String> command = new ArrayList<>(prefix);
        command.add(Checkout.script().toString());
        Arrays.stream(words).map(Object::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectInput(input.orElse(NOTHING).toFile());
        builder.environment().keySet().removeIf(Wiredesk::isHeard);
        builder.environment().putAll(environment);
        return bench.start(words[0].toString(), builder);
    }

    private static boolean isHeard(String variable) {
        return variable.startsWith("KAFKA_")
                || variable.startsWith("WIREDESK_")
                || variable.startsWith("SCHEMA_REGISTRY_")
                || variable.equals("NO_COLOR");
    }
}
