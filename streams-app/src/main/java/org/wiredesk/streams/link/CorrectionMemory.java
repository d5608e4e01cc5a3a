package org.wiredesk.streams.link;

import java.time.Instant;
import java.util.Optional;

/** What is remembered of editors' corrections, beside what the linking rules remember. */
interface CorrectionMemory {

    /** Whether a correction was obeyed before. */
    boolean isObeyed(String correctionId);

    /** From now on it was. */
    void obeyed(String correctionId, Instant at);

    /** The story that a story was joined into, if it was; that one may have been joined into another one. */
    Optional<String> joinedInto(String storyId);

    /** From now on the one story goes on in the other. */
    void join(String storyId, String into, Instant at);

    /** From now on the item belongs to that story. */
    void move(String itemId, String storyId, Instant at);
}
