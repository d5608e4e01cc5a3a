package org.wiredesk.streams.link;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.internal.StoryCandidate;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.records.internal.StoryText;

/** What linking remembers, in maps. */
final class Memory implements LinkMemory, CorrectionMemory {

    private final Map<String, StoryName> items = new HashMap<>();
    private final Map<String, StoryName> names = new HashMap<>();
    private final Map<String, List<StoryCandidate>> candidates = new HashMap<>();
    private final Map<String, StoryText> texts = new HashMap<>();
    private final Set<String> obeyed = new HashSet<>();
    private final Map<String, String> joined = new HashMap<>();

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
        if (stories.isEmpty()) {
            candidates.remove(key);
        } else {
            candidates.put(key, stories);
        }
    }

    @Override
    public void forget(String name) {
        names.remove(name);
    }

    @Override
    public void forgetText(String storyId) {
        texts.remove(storyId);
    }

    @Override
    public Optional<StoryText> text(String storyId) {
        return Optional.ofNullable(texts.get(storyId));
    }

    @Override
    public void remember(String storyId, StoryText text) {
        texts.put(storyId, text);
    }

    @Override
    public boolean isObeyed(String correctionId) {
        return obeyed.contains(correctionId);
    }

    @Override
    public void obeyed(String correctionId, Instant at) {
        obeyed.add(correctionId);
    }

    @Override
    public Optional<String> joinedInto(String storyId) {
        return Optional.ofNullable(joined.get(storyId));
    }

    @Override
    public void join(String storyId, String into, Instant at) {
        joined.put(storyId, into);
    }

    @Override
    public void move(String itemId, String storyId, Instant at) {
        items.put(itemId, new StoryName(storyId, at, false));
    }
}
