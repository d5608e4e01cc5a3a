package org.wiredesk.standalone.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.raft.DynamicVoter;
import org.apache.kafka.raft.DynamicVoters;
import org.apache.kafka.server.common.MetadataVersion;
import org.wiredesk.schemas.KafkaTopic;

/**
 * A Kafka broker in this process, the same code as the one in a cluster: it keeps its data in a folder, takes connections from this
 * machine only, and survives a crash as any broker does.
 *
 * <p>The classes that format and run it are Kafka's own but no public API; they are used here and nowhere else, so that a new version of
 * Kafka can break one file only.
 */
public final class EmbeddedKafka implements AutoCloseable {

    /** The longest record that the broker takes, in bytes. */
    public static final int LONGEST_RECORD = KafkaTopic.LARGEST_RECORD_BYTES;

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker and returns when it takes connections.
     *
     * @param folder where it keeps its data; made and formatted at the first start
     * @param port where clients reach it; not 0
     * @param controllerPort where it talks with itself; may change from start to start, as the other port may
     * @throws UncheckedIOException if the folder cannot be written
     */
    public static EmbeddedKafka start(Path folder, int port, int controllerPort) {
        return start(folder, port, controllerPort, Map.of());
    }

    /**
     * The same with more settings.
     *
     * @param more settings of Kafka's, which count before ours
     */
    static EmbeddedKafka start(Path folder, int port, int controllerPort, Map<String, String> more) {
        Path absolute = folder.toAbsolutePath();
        formatOnce(absolute, controllerPort);
        Properties properties = BrokerSettings.of(absolute, port, controllerPort);
        properties.putAll(more);
        KafkaConfig config = new KafkaConfig(properties, false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new EmbeddedKafka(server, port);
    }

    /** Where clients find the broker, as {@code host:port}. */
    public String bootstrapServers() {
        return BrokerSettings.HOST + ":" + port;
    }

    /** Stops the broker; its data is complete on disk when this returns. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void formatOnce(Path folder, int controllerPort) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            format(folder, controllerPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void format(Path folder, int controllerPort) throws IOException {
        DynamicVoter self =
                new DynamicVoter(Uuid.randomUuid(), BrokerSettings.NODE_ID, BrokerSettings.HOST, controllerPort);
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(List.of(folder.toString()))
                    .setMetadataLogDirectory(folder.toString())
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setInitialControllers(new DynamicVoters(List.of(self)))
                    .setHasDynamicQuorum(true)
                    .run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("Kafka could not prepare " + folder + ": " + e.getMessage(), e);
        }
    }
}
