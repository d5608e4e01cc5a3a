package org.wiredesk.monitor.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.wiredesk.records.Materiality;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;

/**
 * A story as one line of a list, after one of its revisions: what is shown, and what it is found by.
 *
 * @param json what is shown
 * @param storyId the story
 * @param source who sent it
 * @param kind what the revision did
 * @param status whether it may be used
 * @param materiality how much the revision changed
 * @param headlineChanged whether it changed the headline
 * @param topics what it is about, as slugs
 * @param entities names in it
 * @param places names and countries of places in it
 * @param words what is searched: headline, slug, text
 * @param order where it stands in a list: the later, the higher
 */
public record StoryRow(
        ObjectNode json,
        String storyId,
        String source,
        RevisionKind kind,
        StoryStatus status,
        Materiality materiality,
        boolean headlineChanged,
        List<String> topics,
        List<String> entities,
        List<String> places,
        String words,
        Instant order) {}
