package org.wiredesk.benchmarks.latency;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What an agency sends of a story of its own, as ninjs.
 *
 * @param name names the story, and no other one
 * @param version 1 or more
 * @param urgency 1 for a flash
 * @param status as ninjs says it
 */
record Message(String name, int version, int urgency, String status) {

    /** Whose wire it is: one of the sources that send most of the benchmark's items. */
    static final String SOURCE = "ap";

    /** How every headline begins. */
    static final String HEADLINE = "Bridge closed: ";

    static Message story(String name) {
        return new Message(name, 1, 4, "usable");
    }

    static Message flash(String name) {
        return new Message(name, 1, 1, "usable");
    }

    static Message kill(String name) {
        return new Message(name, 2, 4, "canceled");
    }

    byte[] bytes() {
        String text =
                status.equals("canceled") ? "" : "The bridge of " + name + " was closed in the morning, the town said.";
        return """
                {"uri": "urn:benchmark:%s", "type": "text", "version": "%d", "versioncreated": "%s", "pubstatus": "%s",
                 "urgency": %d, "language": "en", "provider": "ap", "headline": "%s",
                 "subject": [{"name": "weather", "code": "medtop:17000000"}], "body_text": "%s"}
                """.formatted(name, version, Instant.now(), status, urgency, HEADLINE + name, text)
                .getBytes(StandardCharsets.UTF_8);
    }
}
