package org.wiredesk.standalone.cli;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.wiredesk.producer.ProducerApp;
import org.wiredesk.producer.ProducerSettings;
import org.wiredesk.standalone.http.Probe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The drop folder alone. */
@Command(
        name = "producer",
        description = "Run the drop folder: take files, publish them. docs/configuration.md lists its settings.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: WIREDESK_FEED_DIR=/feed wiredesk run producer"})
final class RunProducerCommand implements Callable<Integer> {

    private static final int HTTP_PORT = 8081;

    private final Surroundings surroundings;

    @Option(names = "--print-config", description = "Print the settings in force, secrets masked, and end.")
    private boolean printConfig;

    RunProducerCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Mistakes mistakes = new Mistakes();
        Optional<ProducerSettings> settings =
                mistakes.in(() -> ProducerSettings.fromEnvironment(surroundings.environment()));
        Component component = Component.read(surroundings, HTTP_PORT, mistakes);
        mistakes.throwIfAny();
        ProducerSettings valid = settings.orElseThrow();
        if (printConfig) {
            EffectiveSettings.lines(valid.cluster(), component, own(valid)).forEach(surroundings.console()::line);
            return ExitCode.OK;
        }
        component.run(valid.cluster(), metrics -> {
            ProducerApp app = ProducerApp.start(valid);
            count(app, metrics);
            return new Component.Running(app, Probe::running, new CompletableFuture<>());
        });
        return ExitCode.FAILURE;
    }

    private static void count(ProducerApp app, MeterRegistry metrics) {
        FunctionCounter.builder(
                        "wiredesk.feed.taken", app, feed -> feed.counts().taken())
                .description("Files that were taken out of the drop folder")
                .register(metrics);
        FunctionCounter.builder("wiredesk.feed.done", app, feed -> feed.counts().done())
                .description("Files all of which was published")
                .register(metrics);
        FunctionCounter.builder(
                        "wiredesk.feed.failed", app, feed -> feed.counts().failed())
                .description("Files some of which was rejected")
                .register(metrics);
        Gauge.builder("wiredesk.feed.under.way", app, feed -> feed.counts().underWay())
                .description("Files that are taken and not yet acknowledged")
                .register(metrics);
    }

    private static Map<String, String> own(ProducerSettings settings) {
        Map<String, String> own = new TreeMap<>();
        own.put("WIREDESK_FEED_DIR", settings.feedFolder().toString());
        own.put("WIREDESK_FEED_NAME", settings.feed());
        own.put("WIREDESK_MAX_INTAKE_BYTES", Long.toString(settings.limits().delivery()));
        own.put("WIREDESK_MAX_ITEM_BYTES", Long.toString(settings.limits().item()));
        return own;
    }
}
