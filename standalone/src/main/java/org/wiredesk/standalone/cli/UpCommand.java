package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiredesk.monitor.MonitorSettings;
import org.wiredesk.outlets.OutletsSettings;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedsFile;
import org.wiredesk.standalone.Installation;
import org.wiredesk.standalone.desk.DeskPorts;
import org.wiredesk.standalone.desk.DeskSettings;
import org.wiredesk.standalone.folder.DeskFolder;
import org.wiredesk.standalone.folder.FolderLock;
import org.wiredesk.standalone.folder.RememberedPorts;
import org.wiredesk.standalone.logging.LogFormat;
import org.wiredesk.standalone.logging.Logging;
import org.wiredesk.standalone.network.Ports;
import org.wiredesk.streams.StreamsSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts a desk with all its parts on this machine, and shows what it decides. */
@Command(
        name = "up",
        description = {
            "Start everything on this machine: Kafka, a schema registry, the topology and a drop folder.",
            "The first time a sample wire day is played. What the desk knows is kept in a folder,",
            "so that the next start goes on where this one ended. Stop it with Ctrl-C."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {"", "Example: wiredesk up --data /tmp/my-desk --kafka-port 0"})
final class UpCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the desk keeps what it knows. Default: ${DEFAULT-VALUE}.",
            defaultValue = DeskFolder.DEFAULT)
    private Path data = Path.of(DeskFolder.DEFAULT);

    @Option(
            names = "--kafka-port",
            paramLabel = "N",
            description = "Where Kafka listens; 0 for any free port. Default: ${DEFAULT-VALUE}.",
            defaultValue = "9092",
            converter = PortConverter.class)
    private int kafkaPort;

    @Option(
            names = "--registry-port",
            paramLabel = "N",
            description = "Where the schema registry listens. Default: ${DEFAULT-VALUE}.",
            defaultValue = "8081",
            converter = PortConverter.class)
    private int registryPort;

    @Option(
            names = "--http-port",
            paramLabel = "N",
            description = "Where the page, its API, health and metrics are. Default: ${DEFAULT-VALUE}.",
            defaultValue = "8080",
            converter = PortConverter.class)
    private int httpPort;

    @Option(names = "--no-sample", description = "Do not play the sample wire day.")
    private boolean noSample;

    @Option(
            names = "--feed",
            paramLabel = "DIR",
            description = "A folder of yours that wire copy is taken from, beside the desk's own inbox.")
    private @Nullable Path feed;

    @Option(names = "--feeds", paramLabel = "FILE", description = "A file of feeds, as docs/feeds.md describes it.")
    private @Nullable Path feeds;

    UpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        DeskFolder folder = new DeskFolder(surroundings.folder().resolve(data));
        Mistakes mistakes = new Mistakes();
        folder.prepare().ifPresent(mistakes::add);
        LogFormat format = LogFormats.read(surroundings, mistakes);
        mistakes.throwIfAny();
        return lockAndRun(folder, format);
    }

    private int lockAndRun(DeskFolder folder, LogFormat format) throws Exception {
        Optional<FolderLock> lock = FolderLock.take(folder);
        if (lock.isEmpty()) {
            throw Failure.misconfigured(List.of("Another desk runs on " + folder.root()
                    + ". Stop that one, or give this one a folder of its own with --data DIR."));
        }
        DeskSettings settings = settings(folder);
        Logging.toFolder(folder.logs(), format);
        return new DeskSession(settings, surroundings.console(), !noSample).run(lock.get());
    }

    private DeskSettings settings(DeskFolder folder) throws IOException {
        DeskPorts ports = DeskPorts.choose(
                kafkaPort, registryPort, httpPort, new RememberedPorts(folder, Ports::isFree, Ports::anyFree));
        Mistakes mistakes = new Mistakes();
        ports.problems(Ports::isFree).forEach(mistakes::add);
        Optional<Path> ownFeed = Optional.ofNullable(feed).map(surroundings.folder()::resolve);
        ownFeed.filter(path -> Files.exists(path) && !Files.isDirectory(path))
                .ifPresent(path -> mistakes.add("--feed " + path + " is a file, and it must be a folder."));
        List<FeedSettings> ownFeeds = Optional.ofNullable(feeds)
                .map(surroundings.folder()::resolve)
                .flatMap(file -> mistakes.in(() -> FeedsFile.read(file, surroundings.environment())))
                .orElse(List.of());
        DeskSettings.problems(ownFeeds).forEach(mistakes::add);
        Optional<StreamsSettings> streams =
                mistakes.in(() -> DeskSettings.streams(folder, ports, surroundings.environment()));
        streams.ifPresent(settings -> StreamsChecks.files(settings, mistakes));
        Optional<OutletsSettings> outlets = mistakes.in(() -> DeskSettings.outlets(ports, surroundings.environment()));
        Optional<MonitorSettings> monitor =
                mistakes.in(() -> DeskSettings.monitor(folder, ports, surroundings.environment()));
        mistakes.throwIfAny();
        return new DeskSettings(
                Installation.running(),
                folder,
                ports,
                ownFeed,
                ownFeeds,
                streams.orElseThrow(),
                outlets.orElseThrow(),
                monitor.orElseThrow());
    }
}
