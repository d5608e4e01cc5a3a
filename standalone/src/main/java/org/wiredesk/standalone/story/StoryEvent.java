package org.wiredesk.standalone.story;

import java.time.Instant;
import java.util.Optional;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Revision;

/**
 * One item of a story: what was decided about it, and the revision that it made.
 *
 * @param receivedAt when the item came
 * @param revision what it made; empty for a duplicate, a late one and their like
 * @param decision why; empty if it is no longer kept, or not yet there
 */
public record StoryEvent(Instant receivedAt, Optional<Revision> revision, Optional<Decision> decision) {}
