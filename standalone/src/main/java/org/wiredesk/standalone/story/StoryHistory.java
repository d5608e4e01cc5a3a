package org.wiredesk.standalone.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Revision;
import org.wiredesk.records.StoryRelation;

/**
 * All that the topics still know of a story.
 *
 * @param storyId the story
 * @param events in the order in which the items came
 * @param relations to stories of other sources: what it is a copy of, then its own copies
 */
public record StoryHistory(String storyId, List<StoryEvent> events, List<StoryRelation> relations) {

    private static final Comparator<StoryEvent> IN_TIME = Comparator.comparing(StoryEvent::receivedAt)
            .thenComparing(event -> event.revision().map(Revision::getRevision).orElse(Integer.MAX_VALUE));

    /**
     * Brings the records of a story together, each decision with the revision that its item made.
     *
     * @param relations the newest state of each
     */
    static StoryHistory of(
            String storyId, List<Revision> revisions, List<Decision> decisions, Collection<StoryRelation> relations) {
        Map<String, Revision> byItem = new LinkedHashMap<>();
        revisions.forEach(revision -> byItem.put(revision.getItemId(), revision));
        List<StoryEvent> events = new ArrayList<>();
        for (Decision decision : decisions) {
            Optional<Revision> made = Optional.ofNullable(byItem.remove(decision.getItemId()));
            events.add(new StoryEvent(decision.getReceivedAt(), made, Optional.of(decision)));
        }
        byItem.values()
                .forEach(revision ->
                        events.add(new StoryEvent(revision.getReceivedAt(), Optional.of(revision), Optional.empty())));
        return new StoryHistory(
                storyId,
                events.stream().sorted(IN_TIME).toList(),
                relations.stream()
                        .sorted(Comparator.comparing(
                                relation -> !relation.getStoryId().equals(storyId)))
                        .toList());
    }
}
