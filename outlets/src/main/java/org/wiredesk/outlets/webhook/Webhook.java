package org.wiredesk.outlets.webhook;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * A subscription: which topics are posted where.
 *
 * @param name part of the consumer group, so that it may not change without beginning anew
 * @param url where deliveries are posted
 * @param topics slugs; a single {@code *} for all topics
 * @param secret that deliveries are signed with
 * @param from where a new subscription begins
 * @param giveUpAfter how long one delivery is tried before the webhook is parked
 * @param timeout of one attempt
 * @param allowPrivate whether the receiver may be on this machine or in a private network
 */
public record Webhook(
        String name,
        URI url,
        List<String> topics,
        SigningSecret secret,
        From from,
        Duration giveUpAfter,
        Duration timeout,
        boolean allowPrivate) {

    static final String ALL = "*";
    static final Duration GIVE_UP_AFTER = Duration.ofHours(24);
    static final Duration TIMEOUT = Duration.ofSeconds(15);

    /** Where a subscription begins that has not been served yet. */
    public enum From {
        /** With what comes from now on. */
        NOW,
        /** With the oldest that Kafka still has. */
        OLDEST
    }

    public Webhook {
        topics = List.copyOf(topics);
    }

    /** Whether it gets every topic, also those that are made later. */
    boolean wantsAll() {
        return topics.contains(ALL);
    }

    /** Its consumer group, whose committed offsets say what was delivered. */
    public String group() {
        return "wiredesk-webhook-" + name;
    }

    /** Where it leads, without what may be secret in the address. */
    public String shownUrl() {
        return url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
    }
}
