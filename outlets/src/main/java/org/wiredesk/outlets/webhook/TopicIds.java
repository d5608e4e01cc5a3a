package org.wiredesk.outlets.webhook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Kafka's ids of the topics that a webhook is served from, so that they need not be asked for with each delivery. A topic that is made anew has another one,
 * and its offsets begin anew with it: whoever sees that forgets what is known here. For the webhook's own thread.
 */
final class TopicIds {

    private final Function<String, String> lookUp;
    private final Map<String, String> known = new HashMap<>();

    /** @param lookUp asks Kafka for the id of a topic, by its name */
    TopicIds(Function<String, String> lookUp) {
        this.lookUp = lookUp;
    }

    /** The id of a topic. */
    String of(String topic) {
        return known.computeIfAbsent(topic, lookUp);
    }

    /** Asks again for each. */
    void forget() {
        known.clear();
    }
}
