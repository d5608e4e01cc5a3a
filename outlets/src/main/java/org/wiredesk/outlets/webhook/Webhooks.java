package org.wiredesk.outlets.webhook;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.wiredesk.outlets.log.TopicLog;
import org.wiredesk.schemas.Cluster;

/** All webhooks, running. */
public final class Webhooks implements AutoCloseable {

    private static final String TAG = "webhook";

    private final List<RunningWebhook> running;

    private Webhooks(List<RunningWebhook> running) {
        this.running = running;
    }

    /**
     * Starts them; each is served by a thread of its own.
     *
     * @param log asked for the ids of topics
     * @param metrics get what each has delivered, how often it failed, how far it is behind, and whether it is stopped
     */
    public static Webhooks start(Cluster cluster, List<Webhook> webhooks, TopicLog log, MeterRegistry metrics) {
        List<RunningWebhook> running = webhooks.stream()
                .map(webhook -> RunningWebhook.start(
                        cluster,
                        webhook,
                        topic -> log.topicId(topic)
                                .orElseThrow(() -> new UnknownTopicOrPartitionException(topic + " is gone")),
                        Clock.systemUTC()))
                .toList();
        running.forEach(webhook -> register(webhook, metrics));
        return new Webhooks(running);
    }

    /** How each is doing. */
    public List<WebhookStatus> status() {
        return running.stream().map(RunningWebhook::status).toList();
    }

    /**
     * Goes on with one that is parked or has ended; tries at once what is being tried again.
     *
     * @return whether there is one of this name
     */
    public boolean resume(String name) {
        List<RunningWebhook> named = running.stream()
                .filter(webhook -> webhook.status().webhook().name().equals(name))
                .toList();
        named.forEach(RunningWebhook::resume);
        return !named.isEmpty();
    }

    @Override
    public void close() {
        running.forEach(RunningWebhook::close);
    }

    private static void register(RunningWebhook webhook, MeterRegistry metrics) {
        counter(webhook, metrics, "delivered", WebhookStatus::delivered, "Deliveries that the receiver took");
        counter(webhook, metrics, "failures", WebhookStatus::failures, "Attempts that failed");
        counter(webhook, metrics, "missed", WebhookStatus::missed, "Offsets that expired before they were delivered");
        gauge(webhook, metrics, "lag", WebhookStatus::lag, "Offsets between what was delivered and the topics' ends");
        gauge(
                webhook,
                metrics,
                "stopped",
                status -> status.isStopped() ? 1 : 0,
                "1 while it is parked or has ended and somebody has to resume it");
    }

    private static void counter(
            RunningWebhook webhook,
            MeterRegistry metrics,
            String name,
            ToDoubleFunction<WebhookStatus> value,
            String meaning) {
        FunctionCounter.builder("wiredesk.webhook." + name, webhook, source -> value.applyAsDouble(source.status()))
                .tag(TAG, webhook.status().webhook().name())
                .description(meaning)
                .register(metrics);
    }

    private static void gauge(
            RunningWebhook webhook,
            MeterRegistry metrics,
            String name,
            ToDoubleFunction<WebhookStatus> value,
            String meaning) {
        Gauge.builder("wiredesk.webhook." + name, webhook, source -> value.applyAsDouble(source.status()))
                .tag(TAG, webhook.status().webhook().name())
                .description(meaning)
                .register(metrics);
    }
}
