package org.wiredesk.streams.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.records.internal.StoryCandidate;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.records.internal.StoryText;

/**
 * What the rules would remember of one item for a story, written down here and not in the memory: it says what an item has left there, so that it can be
 * taken out again.
 *
 * <p>The rules see no candidates and no texts, so that they write down all of theirs, also where something fresh makes them spare the write.
 */
final class Traces implements LinkMemory {

    private final LinkMemory memory;
    private final Map<String, StoryName> names = new HashMap<>();
    private final Map<String, StoryCandidate> candidates = new HashMap<>();
    private Optional<StoryText> text = Optional.empty();

    private Traces(LinkMemory memory) {
        this.memory = memory;
    }

    /** Those of an item in a story. */
    static Traces of(Arrival arrival, String storyId, List<LinkRule> rules, LinkMemory memory) {
        Traces traces = new Traces(memory);
        rules.forEach(rule -> rule.remember(arrival, storyId, traces));
        return traces;
    }

    /** The names that the item gives the story. */
    Map<String, StoryName> names() {
        return names;
    }

    /** The story as a candidate under each slug, key, number and passage of the item. */
    Map<String, StoryCandidate> candidates() {
        return candidates;
    }

    /** The item's text, if there is enough of it to be known by. */
    Optional<StoryText> text() {
        return text;
    }

    @Override
    public Optional<StoryName> item(String itemId) {
        return memory.item(itemId);
    }

    @Override
    public Optional<StoryName> find(String name) {
        return memory.find(name);
    }

    @Override
    public void remember(String name, StoryName story) {
        names.put(name, story);
    }

    @Override
    public void forget(String name) {
        names.remove(name);
    }

    @Override
    public List<StoryCandidate> candidates(String key) {
        return List.of();
    }

    @Override
    public void remember(String key, List<StoryCandidate> stories) {
        stories.forEach(story -> candidates.put(key, story));
    }

    @Override
    public Optional<StoryText> text(String storyId) {
        return Optional.empty();
    }

    @Override
    public void remember(String storyId, StoryText newest) {
        text = Optional.of(newest);
    }

    @Override
    public void forgetText(String storyId) {
        text = Optional.empty();
    }
}
