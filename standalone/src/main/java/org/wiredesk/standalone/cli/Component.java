package org.wiredesk.standalone.cli;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.standalone.http.Probe;
import org.wiredesk.standalone.http.StatusServer;
import org.wiredesk.standalone.logging.LogFormat;
import org.wiredesk.standalone.logging.Logging;

/**
 * What all components have in common when they run alone: health over HTTP, logs to standard error, a clean end.
 *
 * @param httpPort where health, readiness and metrics are
 * @param format of the log
 */
record Component(int httpPort, LogFormat format) {

    private static final Logger LOG = LoggerFactory.getLogger(Component.class);
    private static final int HIGHEST_PORT = 65_535;

    /**
     * A component that runs.
     *
     * @param app stopped at the end
     * @param probe how it is doing
     * @param failure completes with the cause if it dies
     * @param feeds how its feeds are doing, as JSON
     */
    record Running(AutoCloseable app, Supplier<Probe> probe, Future<Throwable> failure, Supplier<String> feeds) {

        /** One without feeds. */
        Running(AutoCloseable app, Supplier<Probe> probe, Future<Throwable> failure) {
            this(app, probe, failure, () -> "[]");
        }
    }

    /** Starts a component. */
    @FunctionalInterface
    interface Start {
        Running with(MeterRegistry metrics) throws Exception;
    }

    /** What the environment says of it. */
    static Component read(Surroundings surroundings, int defaultPort, Mistakes mistakes) {
        EnvironmentReader reader = new EnvironmentReader(surroundings.environment());
        int port = reader.integer("WIREDESK_HTTP_PORT", defaultPort, 0, HIGHEST_PORT);
        mistakes.in(() -> {
            reader.throwIfInvalid();
            return port;
        });
        LogFormat format = LogFormats.read(surroundings, mistakes);
        return new Component(port, format);
    }

    /**
     * Starts the component and returns when it has died. A signal ends the process before that, and the component with it.
     *
     * @throws Failure if Kafka does not answer, the HTTP port is taken, or the component has died
     */
    void run(Cluster cluster, Start start) throws Exception {
        Logging.toStandardError(format);
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        StatusServer status = listen(metrics);
        Reach.topics(cluster);
        Running running = start.with(metrics);
        status.watch(running.probe());
        status.showFeeds(running.feeds());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running, status), "stop"));
        LOG.atInfo().addKeyValue("httpPort", status.port()).log("Started");
        throw Failure.failed(
                "It cannot go on: " + Excuses.root(running.failure().get()) + ".");
    }

    private StatusServer listen(PrometheusMeterRegistry metrics) {
        try {
            return StatusServer.start(new InetSocketAddress(httpPort), metrics);
        } catch (IOException e) {
            Mistakes mistakes = new Mistakes();
            mistakes.add("Port " + httpPort + " is taken. Give this component another one with WIREDESK_HTTP_PORT.");
            mistakes.throwIfAny();
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Running running, StatusServer status) {
        LOG.atInfo().log("Stopping");
        try (status;
                AutoCloseable app = running.app()) {
            LOG.atDebug().addKeyValue("component", app).log("Closing");
        } catch (Exception e) {
            LOG.atWarn().setCause(e).log("It did not stop well");
        }
        LOG.atInfo().log("Stopped");
        Logging.flush();
    }
}
