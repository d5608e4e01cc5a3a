package org.wiredesk.standalone.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The questions of {@link StatusServer} as routes of the monitor's server, so that a desk has one port. */
final class StatusRoutes implements Consumer<RoutesConfig> {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final int UNAVAILABLE = 503;

    private final PrometheusMeterRegistry metrics;
    private volatile Supplier<Probe> probe = Probe::starting;
    private volatile Supplier<String> feeds = () -> "[]";

    StatusRoutes(PrometheusMeterRegistry metrics) {
        this.metrics = metrics;
    }

    void watch(Supplier<Probe> supplier) {
        probe = supplier;
    }

    void showFeeds(Supplier<String> supplier) {
        feeds = supplier;
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/health", context -> verdict(context, Probe::alive));
        routes.get("/ready", context -> verdict(context, Probe::ready));
        routes.get("/metrics", context -> context.contentType(TEXT).result(metrics.scrape()));
        routes.get("/feeds", context -> context.contentType("application/json").result(feeds.get()));
    }

    private void verdict(Context context, Predicate<Probe> good) {
        Probe now = probe.get();
        context.status(good.test(now) ? 200 : UNAVAILABLE).contentType(TEXT).result(now.state() + "\n");
    }
}
