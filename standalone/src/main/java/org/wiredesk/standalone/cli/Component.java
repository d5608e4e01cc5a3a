package org.wiredesk.standalone.cli;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.standalone.http.Probe;
import org.wiredesk.standalone.http.StatusServer;
import org.wiredesk.standalone.http.StatusSite;
import org.wiredesk.standalone.logging.LogFormat;
import org.wiredesk.standalone.logging.Logging;

/**
 * What all components have in common when they run alone: health over HTTP, logs to standard error, a clean end.
 *
 * @param httpHost the address that health, readiness and metrics are at
 * @param httpPort and the port
 * @param format of the log
 */
record Component(String httpHost, int httpPort, LogFormat format) {

    private static final Logger LOG = LoggerFactory.getLogger(Component.class);
    private static final int HIGHEST_PORT = 65_535;
    private static final String LOOPBACK = "127.0.0.1";

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

    /** Starts the server that says how the component is doing. */
    @FunctionalInterface
    interface Listen<S extends StatusSite> {
        S with(PrometheusMeterRegistry metrics) throws IOException;
    }

    /** Starts a component that has a part in that server. */
    @FunctionalInterface
    interface StartOn<S extends StatusSite> {
        Running with(S site, MeterRegistry metrics) throws Exception;
    }

    /** What the environment says of it. */
    static Component read(Surroundings surroundings, int defaultPort, Mistakes mistakes) {
        EnvironmentReader reader = new EnvironmentReader(surroundings.environment());
        int port = reader.integer("WIREDESK_HTTP_PORT", defaultPort, 0, HIGHEST_PORT);
        String host = reader.text("WIREDESK_HTTP_HOST", LOOPBACK);
        mistakes.in(() -> {
            reader.throwIfInvalid();
            return port;
        });
        LogFormat format = LogFormats.read(surroundings, mistakes);
        return new Component(host, port, format);
    }

    /**
     * Starts the component and returns when it has died. A signal ends the process before that, and the component with it.
     *
     * @throws Failure if Kafka does not answer, the HTTP address cannot be listened at, or the component has died
     */
    void run(Cluster cluster, Start start) throws Exception {
        runOn(cluster, (site, metrics) -> start.with(metrics));
    }

    /** The same for one that has pages of its own on the server. */
    void runOn(Cluster cluster, StartOn<StatusServer> start) throws Exception {
        run(cluster, metrics -> StatusServer.start(new InetSocketAddress(httpHost, httpPort), metrics), start);
    }

    /** The same with a server of the component's own. */
    <S extends StatusSite> void run(Cluster cluster, Listen<S> listen, StartOn<S> start) throws Exception {
        Logging.toStandardError(format);
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        S status = listen(listen, metrics);
        Reach.topics(cluster);
        Running running = start.with(status, metrics);
        status.watch(running.probe());
        status.showFeeds(running.feeds());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running, status), "stop"));
        LOG.atInfo().addKeyValue("httpPort", status.port()).log("Started");
        throw Failure.failed(
                "It cannot go on: " + Excuses.root(running.failure().get()) + ".");
    }

    private <S extends StatusSite> S listen(Listen<S> listen, PrometheusMeterRegistry metrics) {
        if (new InetSocketAddress(httpHost, httpPort).isUnresolved()) {
            throw Failure.misconfigured(List.of("WIREDESK_HTTP_HOST=" + httpHost
                    + " is not known here. Write an address of this machine, or 0.0.0.0 for all of them."));
        }
        try {
            return listen.with(metrics);
        } catch (IOException e) {
            throw Failure.misconfigured(List.of("It cannot listen at " + httpHost + ":" + httpPort
                    + ": the port is taken, or the address is not this machine's. Give this component another one with"
                    + " WIREDESK_HTTP_PORT or WIREDESK_HTTP_HOST."));
        }
    }

    private static void stop(Running running, StatusSite status) {
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
