package org.wiredesk.streams.revise;

import java.util.Optional;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Revision;
import org.wiredesk.records.internal.StoryMemory;

/**
 * What came of an item.
 *
 * @param decision always one
 * @param revision if something is new
 * @param memory what is known of the story from now on
 */
record Revised(Decision decision, Optional<Revision> revision, StoryMemory memory) {}
