package org.wiredesk.standalone.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.wiredesk.producer.ProducerApp;
import org.wiredesk.producer.ProducerSettings;
import org.wiredesk.producer.feed.status.FeedStatusJson;
import org.wiredesk.standalone.feeds.FeedMetrics;
import org.wiredesk.standalone.http.Probe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The feeds alone. */
@Command(
        name = "producer",
        description = "Run the feeds: take what comes in, publish it. docs/configuration.md lists its settings.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: WIREDESK_FEEDS=feeds.yaml wiredesk run producer"})
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
            FeedMetrics.register(app, metrics);
            return new Component.Running(
                    app,
                    Probe::running,
                    new CompletableFuture<>(),
                    () -> FeedStatusJson.write(app.status()).toString());
        });
        return ExitCode.FAILURE;
    }

    private static Map<String, String> own(ProducerSettings settings) {
        Map<String, String> own = new TreeMap<>();
        settings.feeds().forEach(feed -> own.put("feed " + feed.name(), feed.toString()));
        own.put("WIREDESK_SPOOL_DIR", settings.spool().toString());
        own.put("WIREDESK_MAX_INTAKE_BYTES", Long.toString(settings.limits().delivery()));
        own.put("WIREDESK_MAX_ITEM_BYTES", Long.toString(settings.limits().item()));
        return own;
    }
}
