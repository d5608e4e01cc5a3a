package org.wiredesk.standalone.cli;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.wiredesk.monitor.Monitor;
import org.wiredesk.monitor.MonitorSettings;
import org.wiredesk.monitor.http.ServerSettings;
import org.wiredesk.monitor.read.FeedsUrl;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.standalone.http.MonitorSite;
import org.wiredesk.standalone.http.Probe;
import org.wiredesk.standalone.replay.RejectAgain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The page and its API alone. */
@Command(
        name = "monitor",
        description = "Run the page and its API. docs/configuration.md lists its settings.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: WIREDESK_MONITOR_DIR=/var/lib/wiredesk/monitor wiredesk run monitor"})
final class RunMonitorCommand implements Callable<Integer> {

    private static final int HTTP_PORT = 8090;
    private static final String FEEDS = "WIREDESK_FEEDS_URL";

    private final Surroundings surroundings;

    @Option(names = "--print-config", description = "Print the settings in force, secrets masked, and end.")
    private boolean printConfig;

    RunMonitorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Mistakes mistakes = new Mistakes();
        Optional<MonitorSettings> settings =
                mistakes.in(() -> MonitorSettings.fromEnvironment(surroundings.environment()));
        Component component = Component.read(surroundings, HTTP_PORT, mistakes);
        EnvironmentReader reader = new EnvironmentReader(surroundings.environment());
        settings.filter(read -> !read.tokens().required() && !isThisMachine(component.httpHost()))
                .ifPresent(read -> mistakes.add("WIREDESK_HTTP_HOST=" + component.httpHost()
                        + " lets other machines in, and no token is set: set WIREDESK_MONITOR_TOKEN,"
                        + " WIREDESK_MONITOR_PRIVILEGED_TOKEN or both, or listen on 127.0.0.1."));
        Supplier<String> feeds = feeds(reader, mistakes);
        mistakes.throwIfAny();
        MonitorSettings valid = settings.orElseThrow();
        if (printConfig) {
            EffectiveSettings.lines(valid.cluster(), component, own(valid)).forEach(surroundings.console()::line);
            return ExitCode.OK;
        }
        run(component, valid, feeds);
        return ExitCode.FAILURE;
    }

    private static void run(Component component, MonitorSettings settings, Supplier<String> feeds) throws Exception {
        ServerSettings server = new ServerSettings(
                component.httpHost(), component.httpPort(), settings.tokens(), settings.perSecond(), Version.number());
        component.<MonitorSite>run(
                settings.cluster(), metrics -> MonitorSite.start(server, metrics), (site, metrics) -> {
                    Monitor monitor =
                            Monitor.start(settings, site.desk(), feeds, new RejectAgain(settings.cluster()), metrics);
                    return new Component.Running(monitor, () -> probe(monitor), monitor.failure(), feeds);
                });
    }

    private static Probe probe(Monitor monitor) {
        if (monitor.failure().isDone()) {
            return new Probe(false, false, "the window cannot be kept");
        }
        return monitor.isReady() ? Probe.running() : Probe.starting();
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Supplier<String> feeds(EnvironmentReader reader, Mistakes mistakes) {
        Optional<String> url = reader.optional(FEEDS);
        if (url.isEmpty()) {
            return () -> "[]";
        }
        if (!url.get().matches("https?://.+")) {
            mistakes.add(FEEDS + "=" + url.get() + ": it must begin with http:// or https://.");
            return () -> "[]";
        }
        return new FeedsUrl(URI.create(url.get()));
    }

    private static Map<String, String> own(MonitorSettings settings) {
        Map<String, String> own = new TreeMap<>();
        own.put("WIREDESK_MONITOR_DIR", settings.folder().toString());
        own.put("WIREDESK_MONITOR_AGE", settings.age().toString());
        own.put("WIREDESK_MONITOR_STORIES", Integer.toString(settings.stories()));
        own.put("WIREDESK_MONITOR_RATE", Integer.toString(settings.perSecond()));
        own.put("WIREDESK_MONITOR_STREAMS", Integer.toString(settings.limits().streams()));
        settings.tokens().reader().ifPresent(token -> own.put("WIREDESK_MONITOR_TOKEN", token));
        settings.tokens().privileged().ifPresent(token -> own.put("WIREDESK_MONITOR_PRIVILEGED_TOKEN", token));
        return own;
    }
}
