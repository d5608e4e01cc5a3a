package org.wiredesk.streams.link;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.internal.StoryName;

/**
 * Finds a story by the names that its items bear, and remembers every one of them for it. A name that another story has already is left to that one.
 */
record NameRule() implements LinkRule {

    @Override
    public Optional<Found> find(Arrival arrival, LinkMemory memory) {
        return first(arrival.names(), arrival, memory)
                .or(() -> first(StoryKeys.inferred(arrival.item()), arrival, memory));
    }

    private static Optional<Found> first(List<StoryKey> keys, Arrival arrival, LinkMemory memory) {
        return keys.stream().flatMap(key -> find(key, arrival, memory).stream()).findFirst();
    }

    private static Optional<Found> find(StoryKey key, Arrival arrival, LinkMemory memory) {
        return memory.find(key.value())
                .filter(story -> key.stillMeans(story.getLastSeen(), arrival.at()))
                .map(story -> Found.by(key.rule(), key.confidence(), story.getStoryId(), key.reason()));
    }

    @Override
    public void remember(Arrival arrival, String storyId, LinkMemory memory) {
        for (StoryKey key : arrival.names()) {
            Optional<StoryName> before =
                    memory.find(key.value()).filter(story -> key.stillMeans(story.getLastSeen(), arrival.at()));
            if (before.filter(story -> !story.getStoryId().equals(storyId)).isEmpty()) {
                boolean takenBack = arrival.takesBack()
                        || before.map(StoryName::getTakenBack).orElse(false);
                memory.remember(key.value(), new StoryName(storyId, arrival.at(), takenBack));
            }
        }
    }
}
