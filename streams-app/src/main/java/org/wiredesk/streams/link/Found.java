package org.wiredesk.streams.link;

import org.wiredesk.records.Link;

/** The story of an item, and why. */
record Found(String storyId, Link link) {

    static Found by(String rule, double confidence, String storyId, String reason) {
        // Two decimals say all that there is to say.
        return new Found(storyId, new Link(rule, Math.round(confidence * 100) / 100.0, "Linked by " + reason + "."));
    }
}
