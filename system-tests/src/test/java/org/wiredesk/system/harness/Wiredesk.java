package org.wiredesk.system.harness;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The command line as a user types it: the real script, in an environment in which nothing is set that it would listen to.
 *
 * @param bench where its processes run
 * @param environment variables that are set for it
 * @param launcher makes of a command the one that starts it
 * @param input the file it reads as standard input
 */
public record Wiredesk(
        Workbench bench, Map<String, String> environment, UnaryOperator<List<String>> launcher, Path input) {

    private static final Path NOTHING = Path.of("/dev/null");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration UNTIL_READ = Duration.ofMinutes(2);

    public Wiredesk {
        environment = Map.copyOf(environment);
    }

    /** With nothing set. */
    public Wiredesk(Workbench bench) {
        this(bench, Map.of(), command -> command, NOTHING);
    }

    /** With one more variable. */
    public Wiredesk with(String variable, String text) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(variable, text);
        return new Wiredesk(bench, more, launcher, input);
    }

    /** As clients of this desk. */
    public Wiredesk at(Addresses addresses) {
        return with("KAFKA_BOOTSTRAP_SERVERS", addresses.bootstrapServers())
                .with("SCHEMA_REGISTRY_URL", addresses.registryUrl());
    }

    /** Reading this file as standard input. */
    public Wiredesk reading(Path file) {
        return new Wiredesk(bench, environment, launcher, file);
    }

    /** Hearing Ctrl-C, also where this very process was started by a shell that keeps it from its background jobs. */
    public Wiredesk hearingCtrlC() {
        List<String> env = List.of("env", "--default-signal=INT");
        return new Wiredesk(
                bench,
                environment,
                command -> Stream.of(env, command).flatMap(List::stream).toList(),
                input);
    }

    /** On a terminal, whose screen is the standard output. */
    public Wiredesk onATerminal() {
        return new Wiredesk(
                bench,
                environment,
                command -> List.of("script", "-qec", "'" + String.join("' '", command) + "'", "/dev/null"),
                input);
    }

    /** Runs a command to its end, five minutes at most. */
    public Finished run(Object... words) {
        WiredeskProcess process = start(words);
        int exitCode = process.awaitExit(PATIENCE);
        return new Finished(exitCode, process.out(), process.err());
    }

    /**
     * Reads a topic from its beginning; looks again, and for longer, until what is waited for is there, two minutes at most.
     *
     * @param which those records that are waited for
     * @param count how many
     * @return as soon as there are that many, all of them
     */
    public List<JsonNode> tail(String topic, Predicate<JsonNode> which, int count) {
        int[] seconds = {1};
        return await(count + " records on " + topic)
                .atMost(UNTIL_READ)
                .until(
                        () -> {
                            seconds[0] *= 2;
                            return run("tail", topic, "--from-beginning", "--timeout", seconds[0], "--json")
                                    .jsonLines()
                                    .stream()
                                    .filter(which)
                                    .toList();
                        },
                        found -> found.size() >= count);
    }

    /** Starts a command and does not wait for it. */
    public WiredeskProcess start(Object... words) {
        List<String> command = Stream.concat(Stream.of(Checkout.script()), Arrays.stream(words))
                .map(Object::toString)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(launcher.apply(command)).redirectInput(input.toFile());
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
