package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.standalone.folder.Addresses;
import org.wiredesk.standalone.folder.DeskFolder;
import picocli.CommandLine.Option;

/** Which Kafka and which registry a command works with: those named as options, else in the environment, else those of a running desk. */
final class ClusterOptions {

    private static final String BOOTSTRAP = "KAFKA_BOOTSTRAP_SERVERS";
    private static final String REGISTRY = "SCHEMA_REGISTRY_URL";

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            description = "Kafka's address. Default: $" + BOOTSTRAP + ", else that of a running 'up'.")
    private @Nullable String bootstrap;

    @Option(
            names = "--registry",
            paramLabel = "URL",
            description = "The schema registry's address. Default: $" + REGISTRY + ", else that of a running 'up'.")
    private @Nullable String registry;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the running 'up'. Default: ${DEFAULT-VALUE}.",
            defaultValue = DeskFolder.DEFAULT)
    private Path data = Path.of(DeskFolder.DEFAULT);

    /**
     * The cluster, not yet asked whether it is there.
     *
     * @throws Failure if no address is known
     */
    Cluster resolve(Surroundings surroundings) {
        EnvironmentReader reader = new EnvironmentReader(surroundings.environment());
        DeskFolder folder = new DeskFolder(surroundings.folder().resolve(data));
        Optional<Addresses> running = running(folder);
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        environment.keySet().removeAll(Set.of(BOOTSTRAP + "_FILE", REGISTRY + "_FILE"));
        environment.put(
                BOOTSTRAP,
                Optional.ofNullable(bootstrap)
                        .or(() -> reader.optional(BOOTSTRAP))
                        .or(() -> running.map(Addresses::bootstrapServers))
                        .orElseThrow(() -> nobody(folder)));
        environment.put(
                REGISTRY,
                Optional.ofNullable(registry)
                        .or(() -> reader.optional(REGISTRY))
                        .or(() -> running.map(Addresses::registryUrl))
                        .orElseThrow(() -> nobody(folder)));
        return cluster(environment);
    }

    private static Cluster cluster(Map<String, String> environment) {
        EnvironmentReader reader = new EnvironmentReader(environment);
        Cluster cluster = reader.cluster();
        Mistakes mistakes = new Mistakes();
        mistakes.in(() -> {
            reader.throwIfInvalid();
            return cluster;
        });
        mistakes.throwIfAny();
        return cluster;
    }

    private static Failure nobody(DeskFolder folder) {
        return Failure.unreachable("No desk is running on " + folder.root()
                + ". Start one with './wiredesk up', name its folder with --data,"
                + " or name another Kafka with --bootstrap and --registry.");
    }

    private static Optional<Addresses> running(DeskFolder folder) {
        try {
            return Addresses.readFrom(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
