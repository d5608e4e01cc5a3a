package org.wiredesk.standalone.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.wiredesk.outlets.OutletsApp;
import org.wiredesk.outlets.OutletsSettings;
import org.wiredesk.standalone.http.Probe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The outlets alone. */
@Command(
        name = "outlets",
        description = {
            "Run the outlets: Atom feeds and ninjs over HTTP, and signed webhooks.",
            "docs/outlets.md says how to use them, docs/configuration.md lists their settings."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: WIREDESK_WEBHOOKS=webhooks.yaml wiredesk run outlets"})
final class RunOutletsCommand implements Callable<Integer> {

    private static final int HTTP_PORT = 8083;

    private final Surroundings surroundings;

    @Option(names = "--print-config", description = "Print the settings in force, secrets masked, and end.")
    private boolean printConfig;

    RunOutletsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Mistakes mistakes = new Mistakes();
        Optional<OutletsSettings> settings =
                mistakes.in(() -> OutletsSettings.fromEnvironment(surroundings.environment()));
        Component component = Component.read(surroundings, HTTP_PORT, mistakes);
        mistakes.throwIfAny();
        OutletsSettings valid = settings.orElseThrow();
        if (printConfig) {
            EffectiveSettings.lines(valid.cluster(), component, own(valid)).forEach(surroundings.console()::line);
            return ExitCode.OK;
        }
        component.runOn(valid.cluster(), (site, metrics) -> {
            OutletsApp app = OutletsApp.start(valid, metrics);
            site.showOutlets(app::answer);
            return new Component.Running(app, Probe::running, new CompletableFuture<>());
        });
        return ExitCode.FAILURE;
    }

    private static Map<String, String> own(OutletsSettings settings) {
        Map<String, String> own = new TreeMap<>();
        settings.webhooks()
                .forEach(webhook ->
                        own.put("webhook " + webhook.name(), webhook.topics() + " to " + webhook.shownUrl()));
        return own;
    }
}
