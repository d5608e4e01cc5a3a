package org.wiredesk.standalone.http;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wiredesk.monitor.http.Desk;
import org.wiredesk.monitor.http.MonitorServer;
import org.wiredesk.monitor.http.ServerSettings;
import org.wiredesk.outlets.http.Answer;
import org.wiredesk.outlets.http.Request;
import org.wiredesk.standalone.outlets.OutletRoutes;

/** The monitor's server, which also says how the whole is doing. */
public final class MonitorSite implements StatusSite {

    private final MonitorServer server;
    private final StatusRoutes status;
    private final OutletRoutes outlets;

    private MonitorSite(MonitorServer server, StatusRoutes status, OutletRoutes outlets) {
        this.server = server;
        this.status = status;
        this.outlets = outlets;
    }

    /**
     * Starts answering.
     *
     * @throws IOException if the port is taken
     */
    public static MonitorSite start(ServerSettings settings, PrometheusMeterRegistry metrics) throws IOException {
        StatusRoutes status = new StatusRoutes(metrics);
        OutletRoutes outlets = new OutletRoutes();
        return new MonitorSite(MonitorServer.start(settings, List.of(status, outlets), metrics), status, outlets);
    }

    /** What the page answers from, to be opened when it is there. */
    public Desk desk() {
        return server.desk();
    }

    @Override
    public void watch(Supplier<Probe> supplier) {
        status.watch(supplier);
    }

    @Override
    public void showFeeds(Supplier<String> supplier) {
        status.showFeeds(supplier);
    }

    @Override
    public void showOutlets(Function<Request, Optional<Answer>> running) {
        outlets.show(running);
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
