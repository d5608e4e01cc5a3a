package org.wiredesk.streams.route;

import java.util.Optional;
import org.wiredesk.records.Story;

/** One thing that a routing rule asks of a story. */
@FunctionalInterface
interface Condition {

    /** Why the story meets the condition, as part of a sentence; empty if it does not. */
    Optional<String> reasonToMatch(Story story);
}
