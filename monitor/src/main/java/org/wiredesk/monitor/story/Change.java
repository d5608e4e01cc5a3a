package org.wiredesk.monitor.story;

import java.util.Optional;

/**
 * Something that open pages have to hear of.
 *
 * @param kind what has happened
 * @param position where a reader stands who has heard of it
 * @param spot the revision's place on Kafka; empty for what has none of its own
 * @param privileged the row before and after, for privileged readers
 * @param everybody the same for all others
 */
public record Change(Kind kind, Position position, Optional<Spot> spot, Pair privileged, Pair everybody) {

    /** What may happen. */
    public enum Kind {
        /** A revision came, or was released. */
        REVISION,
        /** More is known of a story. */
        ENRICHED
    }

    /**
     * A place on a topic that is known.
     *
     * @param partition of the topic
     * @param offset in it
     */
    public record Spot(int partition, long offset) {}

    /**
     * What a kind of reader sees of it.
     *
     * @param before the story's row before; empty if there was none for them
     * @param after the row now; empty if there is nothing to be told to them
     */
    public record Pair(Optional<StoryRow> before, Optional<StoryRow> after) {

        /** Nothing to be told. */
        public static final Pair NOTHING = new Pair(Optional.empty(), Optional.empty());
    }

    /** What such a reader sees. */
    public Pair seenBy(boolean isPrivileged) {
        return isPrivileged ? privileged : everybody;
    }
}
