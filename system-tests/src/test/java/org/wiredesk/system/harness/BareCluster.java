package org.wiredesk.system.harness;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A broker and a registry, with no topology and no feeds: a test starts as many of those as it likes, and makes the topics as it likes. Both are
 * the distribution's own, each in a process of its own.
 */
public final class BareCluster {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1");
    private static final String QUIET = """
            <configuration><root level="ERROR"/></configuration>
            """;

    private final Workbench bench;
    private final Path folder;

    private BareCluster(Workbench bench) {
        this.bench = bench;
        this.folder = bench.folder("cluster");
    }

    /** Starts both and waits until they answer. They end with the bench. */
    public static Addresses start(Workbench bench) {
        new Wiredesk(bench).run("--version");
        BareCluster cluster = new BareCluster(bench);
        Addresses addresses = new Addresses(
                "127.0.0.1:" + Ports.anyFree(), "http://127.0.0.1:" + Ports.anyFree() + "/apis/ccompat/v7");
        cluster.startRegistry(URI.create(addresses.registryUrl()).getPort());
        cluster.startBroker(addresses.bootstrapServers());
        await("the broker").atMost(PATIENCE).ignoreExceptions().until(() -> answersAsBroker(addresses));
        await("the registry").atMost(PATIENCE).ignoreExceptions().until(() -> answersAsRegistry(addresses));
        return addresses;
    }

    private void startRegistry(int port) {
        String jars = jar("lib", "standalone-") + ":" + jar("registry", "-runner.jar");
        ProcessBuilder registry = java(
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-cp",
                jars,
                "org.wiredesk.standalone.registry.RegistryMain");
        registry.environment()
                .put(
                        "REGISTRY_DATASOURCE_URL",
                        "jdbc:h2:file:" + folder.resolve("registry").resolve("schemas"));
        bench.start("registry", registry);
    }

    private void startBroker(String address) {
        Path settings = folder.resolve("server.properties");
        write(settings, brokerSettings(address, "127.0.0.1:" + Ports.anyFree()));
        write(folder.resolve("logback.xml"), QUIET);
        WiredeskProcess format = bench.start(
                "format",
                kafka("kafka.tools.StorageTool", "format", "-t", "MkU3OEVBNTcwNTJENDM2Qk", "-c", settings.toString()));
        if (format.awaitExit(PATIENCE) != 0) {
            throw new AssertionError("The broker's folder could not be made: " + format.err());
        }
        bench.start("broker", kafka("kafka.Kafka", settings.toString()));
    }

    private ProcessBuilder kafka(String... words) {
        String[] start = {
            "-Dlogback.configurationFile=" + folder.resolve("logback.xml"),
            "-cp",
            Checkout.distribution().resolve("lib").resolve("*").toString()
        };
        return java(Stream.concat(Stream.of(start), Stream.of(words)).toArray(String[]::new));
    }

    private static ProcessBuilder java(String... words) {
        return new ProcessBuilder(Stream.concat(JAVA.stream(), Stream.of(words)).toList());
    }

    /** One node for all; what a crash leaves open is closed after a second, so that tests need not wait for it longer than for the group. */
    private String brokerSettings(String broker, String controller) {
        return """
            process.roles=broker,controller
            node.id=1
            listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
            advertised.listeners=PLAINTEXT://%1$s
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            controller.listener.names=CONTROLLER
            controller.quorum.voters=1@%2$s
            log.dirs=%3$s
            auto.create.topics.enable=false
            offsets.topic.num.partitions=4
            offsets.topic.replication.factor=1
            transaction.state.log.num.partitions=4
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.abort.timed.out.transaction.cleanup.interval.ms=1000
            group.initial.rebalance.delay.ms=0
            log.index.size.max.bytes=1048576
            log.cleaner.dedupe.buffer.size=2097152
            """.formatted(broker, controller, folder.resolve("kafka"));
    }

    private static boolean answersAsBroker(Addresses addresses) throws IOException {
        URI broker = URI.create("kafka://" + addresses.bootstrapServers());
        try (Socket socket = new Socket(broker.getHost(), broker.getPort())) {
            return socket.isConnected();
        }
    }

    private static boolean answersAsRegistry(Addresses addresses) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.registryUrl() + "/subjects"))
                .build();
        return HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    private static String jar(String folder, String name) {
        try (Stream<Path> files = Files.list(Checkout.distribution().resolve(folder))) {
            return files.map(Path::toString)
                    .filter(file -> file.contains(name) && file.endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no " + name + " in the distribution."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
