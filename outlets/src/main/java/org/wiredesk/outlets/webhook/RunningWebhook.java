package org.wiredesk.outlets.webhook;

import java.time.Clock;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.outlets.log.DeliveryReader;
import org.wiredesk.schemas.Cluster;

/** A webhook with a thread of its own, so that a slow receiver holds up nobody else. If Kafka fails, it begins again with what is committed. */
final class RunningWebhook implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningWebhook.class);
    private static final long PAUSE_SECONDS = 5;
    private static final long TO_FINISH_MS = 1_000;
    private static final long TO_STOP_MS = 10_000;

    private final Cluster cluster;
    private final Webhook webhook;
    private final TopicIds topicIds;
    private final Clock clock;
    private final Backlog backlog = new Backlog();
    private final Subscription subscription;
    private final WebhookProgress progress;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    private RunningWebhook(Cluster cluster, Webhook webhook, Function<String, String> topicIds, Clock clock) {
        this.cluster = cluster;
        this.webhook = webhook;
        this.topicIds = new TopicIds(topicIds);
        this.clock = clock;
        this.subscription = new Subscription(webhook, clock.instant(), backlog, this.topicIds);
        this.progress = new WebhookProgress(webhook, new Trial(clock, new Random(), webhook.giveUpAfter()));
        this.thread = new Thread(this::run, "webhook-" + webhook.name());
        thread.setDaemon(true);
    }

    /** Starts it. */
    static RunningWebhook start(Cluster cluster, Webhook webhook, Function<String, String> topicIds, Clock clock) {
        RunningWebhook running = new RunningWebhook(cluster, webhook, topicIds, clock);
        running.thread.start();
        return running;
    }

    WebhookStatus status() {
        return progress.status();
    }

    void resume() {
        progress.resume();
    }

    private void run() {
        WebhookSender sender = new WebhookSender(webhook, clock);
        try {
            do {
                serve(sender);
            } while (!stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            LOG.atDebug().addKeyValue("webhook", webhook.name()).log("Stopped");
        }
    }

    /** Delivers until it is stopped or something of ours fails. */
    private void serve(WebhookSender sender) {
        backlog.clear();
        try (DeliveryReader reader = new DeliveryReader(cluster.registryUrl());
                Consumer<byte[], byte[]> consumer = subscription.open(cluster)) {
            WebhookWorker worker = new WebhookWorker(consumer, reader, sender, backlog, progress, topicIds, clock);
            deliver(worker, consumer);
        } catch (RuntimeException e) {
            // Whatever it is: a webhook must never fall silent for good.
            if (stopped.getCount() > 0) {
                LOG.atWarn()
                        .addKeyValue("webhook", webhook.name())
                        .setCause(e)
                        .log("A webhook fails on our side, and begins again with what is committed");
            }
        }
    }

    private void deliver(WebhookWorker worker, Consumer<byte[], byte[]> consumer) {
        try {
            while (stopped.getCount() > 0) {
                worker.turn();
            }
        } catch (InterruptedException e) {
            LOG.atDebug().addKeyValue("webhook", webhook.name()).log("Interrupted");
        }
        backlog.commit(consumer);
    }

    /** Stops within some seconds. A delivery that is under way may be posted once more at the next start. */
    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join(TO_FINISH_MS);
            thread.interrupt();
            thread.join(TO_STOP_MS);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
