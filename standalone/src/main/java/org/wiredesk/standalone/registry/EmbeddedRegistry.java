package org.wiredesk.standalone.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A schema registry with Confluent's API in a process of its own, ended with ours whatever ends us.
 *
 * <p>It runs apart because Apicurio Registry is a Quarkus application of some 200 jars, among them other versions of what we use.
 */
public final class EmbeddedRegistry implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRegistry.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration OLD_CHILD_GONE = Duration.ofSeconds(10);
    private static final int TRIES_AT_LEAST = 5;
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Process process;
    private final RegistryApi api;

    private EmbeddedRegistry(Process process, RegistryApi api) {
        this.process = process;
        this.api = api;
    }

    /**
     * Starts the registry and returns when it answers and holds schemas to their promise.
     *
     * @param program the folder with the registry's jars
     * @param data the folder that keeps the schemas; made at the first start
     * @param port where clients reach it; not 0
     * @param log where its output goes; overwritten
     * @throws IOException if it cannot be started, with a sentence that names the log
     */
    public static EmbeddedRegistry start(Path program, Path data, int port, Path log)
            throws IOException, InterruptedException {
        RegistryCommand command = new RegistryCommand(program, data, port, log);
        RegistryApi api = new RegistryApi(port);
        Instant giveUpRestarting = Instant.now().plus(OLD_CHILD_GONE);
        Process process = command.start();
        for (int tries = 1; !answers(process, api); tries++) {
            if (process.isAlive() || (tries >= TRIES_AT_LEAST && Instant.now().isAfter(giveUpRestarting))) {
                process.destroyForcibly();
                throw new IOException("The schema registry did not start. Its own words are in " + log + ".");
            }
            // The child of a desk that was killed lets go of the database a moment after its parent; on a
            // busy machine a single try may take longer than that, so it is the tries that count there.
            LOG.atInfo().log("Starting the schema registry again");
            process = command.start();
        }
        api.demandFullCompatibility();
        return new EmbeddedRegistry(process, api);
    }

    /** Where clients find it: the {@code schema.registry.url} of Confluent's serializers. */
    public String url() {
        return api.url();
    }

    /** Whether its process runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends its process, by force if it takes more than two seconds or the caller's thread is interrupted. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private static boolean answers(Process process, RegistryApi api) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (api.answers()) {
                return true;
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return false;
    }
}
