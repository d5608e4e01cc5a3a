package org.wiredesk.streams.revise;

import java.util.Optional;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Revision;

/**
 * What there is to say of a story.
 *
 * @param decision what became of an item; empty where an editor corrected a link, as the items have their decisions
 * @param revision if something is new
 */
public record StoryNews(Optional<Decision> decision, Optional<Revision> revision) {}
