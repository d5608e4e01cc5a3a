package org.wiredesk.streams.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.records.internal.StoryCandidate;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.records.internal.StoryText;

/** What linking remembers, in maps. */
final class Memory implements LinkMemory {

    private final Map<String, StoryName> items = new HashMap<>();
    private final Map<String, StoryName> names = new HashMap<>();
    private final Map<String, List<StoryCandidate>> candidates = new HashMap<>();
    private final Map<String, StoryText> texts = new HashMap<>();

    /** As the step does it with every item. */
    void rememberItem(String itemId, StoryName story) {
        items.put(itemId, story);
    }

    @Override
    public Optional<StoryName> item(String itemId) {
        return Optional.ofNullable(items.get(itemId));
    }

    @Override
    public Optional<StoryName> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    @Override
    public void remember(String name, StoryName story) {
        names.put(name, story);
    }

    @Override
    public List<StoryCandidate> candidates(String key) {
        return candidates.getOrDefault(key, List.of());
    }

    @Override
    public void remember(String key, List<StoryCandidate> stories) {
        candidates.put(key, stories);
    }

    @Override
    public Optional<StoryText> text(String storyId) {
        return Optional.ofNullable(texts.get(storyId));
    }

    @Override
    public void remember(String storyId, StoryText text) {
        texts.put(storyId, text);
    }
}
