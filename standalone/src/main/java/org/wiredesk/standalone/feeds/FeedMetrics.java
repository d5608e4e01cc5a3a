package org.wiredesk.standalone.feeds;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.wiredesk.producer.ProducerApp;
import org.wiredesk.producer.feed.DropFolderCounts;
import org.wiredesk.producer.feed.status.FeedStatus;

/** The status of each feed as metrics with the tag {@code feed}. */
public final class FeedMetrics {

    private static final String TAG = "feed";

    private final ProducerApp app;
    private final MeterRegistry metrics;

    private FeedMetrics(ProducerApp app, MeterRegistry metrics) {
        this.app = app;
        this.metrics = metrics;
    }

    /** Registers them; they are read when somebody asks. */
    public static void register(ProducerApp app, MeterRegistry metrics) {
        FeedMetrics feeds = new FeedMetrics(app, metrics);
        int place = 0;
        for (FeedStatus feed : app.status()) {
            feeds.register(place, feed.name());
            place++;
        }
    }

    private void register(int place, String feed) {
        counter("items", place, feed, FeedStatus::items, "Items that went to wire.items");
        counter("rejects", place, feed, FeedStatus::rejects, "Items that were rejected or not taken");
        counter(
                "unchanged",
                place,
                feed,
                FeedStatus::unchanged,
                "Items that were not sent, as nothing was new in them");
        gauge(
                "silent.seconds",
                place,
                feed,
                status -> status.silentFor().toSeconds(),
                "Since the last item, or the start");
        gauge(
                "alarm",
                place,
                feed,
                status -> status.alarm() ? 1 : 0,
                "1 while it is silent for longer than it should be");
        gauge(
                "failing",
                place,
                feed,
                status -> status.failure().isPresent() ? 1 : 0,
                "1 while it cannot be fetched or published");
        files("taken", place, feed, DropFolderCounts::taken, "Files that were taken out of the feed's folder");
        files("done", place, feed, DropFolderCounts::done, "Files all of which was published");
        files("failed", place, feed, DropFolderCounts::failed, "Files some of which was rejected");
        Gauge.builder(
                        "wiredesk.feed.under.way",
                        app,
                        source -> source.counts().get(place).underWay())
                .tag(TAG, feed)
                .description("Files that are taken and not yet acknowledged")
                .register(metrics);
    }

    private void counter(String name, int place, String feed, ToDoubleFunction<FeedStatus> value, String meaning) {
        FunctionCounter.builder(
                        "wiredesk.feed." + name,
                        app,
                        source -> value.applyAsDouble(source.status().get(place)))
                .tag(TAG, feed)
                .description(meaning)
                .register(metrics);
    }

    private void gauge(String name, int place, String feed, ToDoubleFunction<FeedStatus> value, String meaning) {
        Gauge.builder(
                        "wiredesk.feed." + name,
                        app,
                        source -> value.applyAsDouble(source.status().get(place)))
                .tag(TAG, feed)
                .description(meaning)
                .register(metrics);
    }

    private void files(String name, int place, String feed, ToDoubleFunction<DropFolderCounts> value, String meaning) {
        FunctionCounter.builder(
                        "wiredesk.feed." + name,
                        app,
                        source -> value.applyAsDouble(source.counts().get(place)))
                .tag(TAG, feed)
                .description(meaning)
                .register(metrics);
    }
}
