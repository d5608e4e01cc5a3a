package org.wiredesk.monitor;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.monitor.http.Desk;
import org.wiredesk.monitor.http.Newsroom;
import org.wiredesk.monitor.http.Replayer;
import org.wiredesk.monitor.read.ItemSource;
import org.wiredesk.monitor.read.PipelineWatch;
import org.wiredesk.monitor.read.WindowKeeper;
import org.wiredesk.monitor.stream.Hub;
import org.wiredesk.monitor.stream.Streams;
import org.wiredesk.monitor.window.CountsTeller;
import org.wiredesk.monitor.window.Progress;
import org.wiredesk.monitor.window.Window;
import org.wiredesk.monitor.window.WindowWriter;

/** Keeps the window on a cluster and opens it to the server. Any number of monitors may run on one cluster, each with a folder of its own. */
public final class Monitor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Monitor.class);

    private final Desk desk;
    private final Window window;
    private final WindowKeeper keeper;
    private final Streams streams;
    private final ItemSource items;
    private final PipelineWatch pipeline;

    private Monitor(
            Desk desk, Window window, WindowKeeper keeper, Streams streams, ItemSource items, PipelineWatch pipeline) {
        this.desk = desk;
        this.window = window;
        this.keeper = keeper;
        this.streams = streams;
        this.items = items;
        this.pipeline = pipeline;
    }

    /**
     * Starts one.
     *
     * @param desk of the server, which answers from this monitor from now on
     * @param feeds how each feed is doing: a JSON array, as the producer writes it
     * @param replayer takes rejects again
     * @throws ExecutionException if Kafka does not answer
     */
    public static Monitor start(
            MonitorSettings settings, Desk desk, Supplier<String> feeds, Replayer replayer, MeterRegistry metrics)
            throws IOException, ExecutionException, InterruptedException {
        Clock clock = Clock.systemUTC();
        String cluster = clusterId(settings);
        Window window = Window.open(settings.folder());
        if (!Progress.fits(cluster, window.note())) {
            LOG.atInfo().addKeyValue("folder", settings.folder()).log("The window is filled from Kafka");
            window.clear();
        }
        Progress progress = Progress.from(cluster, window.note());
        progress.raiseFloor(clock.instant().minus(settings.age()));
        Hub hub = new Hub(metrics);
        WindowWriter writer = new WindowWriter(window, progress, hub, clock);
        Streams streams = new Streams(window, writer, progress, hub, settings.limits(), clock);
        ItemSource items = new ItemSource(settings.cluster());
        PipelineWatch pipeline = new PipelineWatch(settings.cluster(), settings.group());
        WindowKeeper keeper = new WindowKeeper(
                settings,
                window,
                writer,
                progress,
                pipeline,
                hub,
                new CountsTeller(window, hub::counts),
                metrics,
                clock);
        desk.open(new Newsroom(window, progress, streams, items, pipeline::lag, feeds, replayer, clock));
        keeper.start();
        return new Monitor(desk, window, keeper, streams, items, pipeline);
    }

    /** Whether the window has all that there was when it began. */
    public boolean isReady() {
        return keeper.isCaughtUp();
    }

    /** Completes with the reason if it cannot go on. */
    public Future<Throwable> failure() {
        return keeper.failure();
    }

    /** Stops it; the next start goes on from here. */
    @Override
    public void close() throws IOException {
        desk.close();
        streams.close();
        keeper.close();
        items.close();
        pipeline.close();
        window.close();
    }

    private static String clusterId(MonitorSettings settings) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(settings.cluster().toClientProperties())) {
            return String.valueOf(admin.describeCluster().clusterId().get());
        }
    }
}
