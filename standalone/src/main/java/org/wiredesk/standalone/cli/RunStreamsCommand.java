package org.wiredesk.standalone.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.wiredesk.standalone.http.Probe;
import org.wiredesk.streams.StreamsApp;
import org.wiredesk.streams.StreamsSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The topology alone. */
@Command(
        name = "streams",
        description = "Run the topology: link, revise, enrich, route. docs/configuration.md lists its settings.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: WIREDESK_STATE_DIR=/var/lib/wiredesk wiredesk run streams"})
final class RunStreamsCommand implements Callable<Integer> {

    private static final int HTTP_PORT = 8080;

    private final Surroundings surroundings;

    @Option(names = "--print-config", description = "Print the settings in force, secrets masked, and end.")
    private boolean printConfig;

    RunStreamsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Mistakes mistakes = new Mistakes();
        Optional<StreamsSettings> settings =
                mistakes.in(() -> StreamsSettings.fromEnvironment(surroundings.environment()));
        settings.ifPresent(read -> StreamsChecks.files(read, mistakes));
        Component component = Component.read(surroundings, HTTP_PORT, mistakes);
        mistakes.throwIfAny();
        StreamsSettings valid = settings.orElseThrow();
        if (printConfig) {
            EffectiveSettings.lines(valid.cluster(), component, own(valid)).forEach(surroundings.console()::line);
            return ExitCode.OK;
        }
        component.run(valid.cluster(), metrics -> {
            StreamsApp app = StreamsApp.start(valid, metrics);
            return new Component.Running(app, () -> probe(app), app.failure());
        });
        return ExitCode.FAILURE;
    }

    private static Probe probe(StreamsApp app) {
        if (!app.isAlive()) {
            return new Probe(false, false, "the topology has stopped");
        }
        return app.isReady() ? Probe.running() : Probe.starting();
    }

    private static Map<String, String> own(StreamsSettings settings) {
        Map<String, String> own = new TreeMap<>();
        own.put("WIREDESK_APPLICATION_ID", settings.applicationId());
        own.put("WIREDESK_STATE_DIR", settings.stateDirectory().toString());
        own.put("WIREDESK_RULES", settings.rules().map(Object::toString).orElse("(built-in)"));
        own.put("WIREDESK_INSTANCE_ID", settings.instanceId().orElse(""));
        own.put("WIREDESK_STREAM_THREADS", Integer.toString(settings.threads()));
        own.put("WIREDESK_STANDBY_REPLICAS", Integer.toString(settings.standbyReplicas()));
        own.put(
                "WIREDESK_COPY_RULES",
                settings.copyRules().map(Object::toString).orElse("(built-in)"));
        own.putAll(settings.furniture().toEnvironment());
        own.putAll(settings.linking().toEnvironment());
        own.put("WIREDESK_OVERTAKES_AFTER", Integer.toString(settings.overtakesAfter()));
        own.putAll(settings.relating().toEnvironment());
        own.putAll(settings.retention().toEnvironment());
        return own;
    }
}
