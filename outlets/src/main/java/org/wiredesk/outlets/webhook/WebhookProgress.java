package org.wiredesk.outlets.webhook;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.outlets.webhook.WebhookStatus.State;

/** How a webhook is doing, and what follows from it. Written by the webhook's thread, read and resumed by others. */
final class WebhookProgress {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookProgress.class);

    private final Webhook webhook;
    private final Trial trial;
    private State state = State.RUNNING;
    private long delivered;
    private long failures;
    private long missed;
    private long lag;
    private Optional<String> failure = Optional.empty();

    WebhookProgress(Webhook webhook, Trial trial) {
        this.webhook = webhook;
        this.trial = trial;
    }

    /** Whether a delivery may be tried now. */
    synchronized boolean mayTry() {
        return (state == State.RUNNING || state == State.RETRYING) && trial.isDue();
    }

    /** What came of an attempt. */
    synchronized void told(Outcome outcome) {
        if (outcome instanceof Outcome.Taken) {
            taken();
        } else if (outcome instanceof Outcome.Failed failed) {
            failed(failed);
        } else {
            failures++;
            failure = Optional.of("It says that it is gone for good (410).");
            stop(
                    State.ENDED,
                    "A webhook has ended: its receiver says that it is gone. Take it out of the file, or resume it");
        }
    }

    private void taken() {
        delivered++;
        if (state == State.RETRYING) {
            LOG.atInfo().addKeyValue("webhook", webhook.name()).log("A webhook is well again");
        }
        state = State.RUNNING;
        failure = Optional.empty();
        trial.restart();
    }

    private void failed(Outcome.Failed failed) {
        failures++;
        failure = Optional.of(failed.sentence());
        if (state == State.RUNNING) {
            LOG.atWarn()
                    .addKeyValue("webhook", webhook.name())
                    .addKeyValue("reason", failed.sentence())
                    .log("A webhook fails; the delivery is tried again");
        }
        state = State.RETRYING;
        trial.failed(failed);
        if (trial.isOver()) {
            stop(State.PARKED, "A webhook is parked: one delivery failed for too long. Nothing is skipped; resume it");
        }
    }

    private void stop(State stopped, String message) {
        state = stopped;
        LOG.atError()
                .addKeyValue("webhook", webhook.name())
                .addKeyValue("reason", failure.orElse(""))
                .log(message);
    }

    /** Tries again at once what was parked or ended. */
    synchronized void resume() {
        state = State.RUNNING;
        trial.restart();
        LOG.atInfo().addKeyValue("webhook", webhook.name()).log("A webhook is resumed");
    }

    /** Another delivery is tried next, so that what was learnt of the last one does not count; what is stopped stays so. */
    synchronized void restart() {
        if (state == State.RETRYING) {
            state = State.RUNNING;
            trial.restart();
        }
    }

    /** So many offsets expired before they could be delivered. */
    synchronized void missed(TopicPartition partition, long offsets) {
        missed += offsets;
        LOG.atError()
                .addKeyValue("webhook", webhook.name())
                .addKeyValue("topicName", partition.topic())
                .addKeyValue("partition", partition.partition())
                .addKeyValue("offsets", offsets)
                .log(
                        "Deliveries expired in Kafka before a webhook could take them; it goes on with the oldest that is kept");
    }

    synchronized void lag(long offsets) {
        lag = offsets;
    }

    synchronized WebhookStatus status() {
        return new WebhookStatus(
                webhook,
                state,
                delivered,
                failures,
                missed,
                lag,
                trial.failingSince(),
                failure,
                state == State.RETRYING
                        ? Optional.of(trial.next()).filter(next -> next.isAfter(Instant.MIN))
                        : Optional.empty());
    }
}
