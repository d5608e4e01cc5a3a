package org.wiredesk.outlets.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * How a webhook is doing in this process.
 *
 * @param webhook which one
 * @param state in a word
 * @param delivered how many deliveries were taken since the start
 * @param failures how many attempts failed since the start
 * @param missed how many offsets had expired in Kafka before they could be delivered
 * @param lag how far it is behind its topics, in offsets; as many deliveries or somewhat fewer
 * @param failingSince since when the delivery that is tried fails
 * @param failure why it failed last
 * @param next when it is tried again
 */
public record WebhookStatus(
        Webhook webhook,
        State state,
        long delivered,
        long failures,
        long missed,
        long lag,
        Optional<Instant> failingSince,
        Optional<String> failure,
        Optional<Instant> next) {

    /** What a webhook does. */
    public enum State {
        /** It delivers, or waits for something to deliver. */
        RUNNING,
        /** A delivery failed and is tried again; what comes behind it waits. */
        RETRYING,
        /** A delivery failed for too long; everything waits until somebody resumes it. */
        PARKED,
        /** The receiver said that it is gone for good; everything waits until somebody resumes it. */
        ENDED
    }

    /** Whether somebody has to do something. */
    public boolean isStopped() {
        return state == State.PARKED || state == State.ENDED;
    }
}
