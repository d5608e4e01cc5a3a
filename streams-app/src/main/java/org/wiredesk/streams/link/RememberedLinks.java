package org.wiredesk.streams.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.internal.PassageStories;
import org.wiredesk.records.internal.StoryCandidate;
import org.wiredesk.records.internal.StoryCandidates;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.records.internal.StoryText;
import org.wiredesk.streams.copy.LearnedFurniture;

/**
 * What the linking rules remember, as it is known at one time.
 *
 * @param now when the item was received that asks, or when the correction was made
 */
record RememberedLinks(StoredByLinkStep stored, Instant now)
        implements LinkMemory, CorrectionMemory, LearnedFurniture.Memory {

    private static final String OBEYED = "obeyed:";
    private static final String JOINED = "joined:";

    /** The same as editors have corrected it. */
    JoinedMemory corrected() {
        return new JoinedMemory(this, this);
    }

    @Override
    public boolean isObeyed(String correctionId) {
        return stored.corrections().get(OBEYED + correctionId, now).isPresent();
    }

    @Override
    public void obeyed(String correctionId, Instant at) {
        stored.corrections().put(OBEYED + correctionId, new StoryName("", at, false));
    }

    @Override
    public Optional<String> joinedInto(String storyId) {
        return stored.corrections().isEmpty()
                ? Optional.empty()
                : stored.corrections().get(JOINED + storyId, now).map(StoryName::getStoryId);
    }

    @Override
    public void join(String storyId, String into, Instant at) {
        stored.corrections().put(JOINED + storyId, new StoryName(into, at, false));
    }

    @Override
    public void move(String itemId, String storyId, Instant at) {
        stored.items().put(itemId, new StoryName(storyId, at, false));
    }

    @Override
    public Optional<PassageStories> passage(String key) {
        return stored.passages().get(key, now);
    }

    @Override
    public void remember(String key, PassageStories stories) {
        stored.passages().put(key, stories);
    }

    @Override
    public Optional<StoryName> item(String itemId) {
        return stored.items().get(itemId, now);
    }

    @Override
    public Optional<StoryName> find(String name) {
        return stored.names().get(name, now);
    }

    @Override
    public void remember(String name, StoryName story) {
        stored.names().put(name, story);
    }

    @Override
    public void forget(String name) {
        stored.names().delete(name);
    }

    @Override
    public List<StoryCandidate> candidates(String key) {
        return stored.candidates()
                .get(key, now)
                .map(StoryCandidates::getStories)
                .orElse(List.of());
    }

    @Override
    public void remember(String key, List<StoryCandidate> stories) {
        if (stories.isEmpty()) {
            stored.candidates().delete(key);
        } else {
            stored.candidates().put(key, new StoryCandidates(stories));
        }
    }

    @Override
    public Optional<StoryText> text(String storyId) {
        return stored.texts().get(storyId, now);
    }

    @Override
    public void remember(String storyId, StoryText text) {
        stored.texts().put(storyId, text);
    }

    @Override
    public void forgetText(String storyId) {
        stored.texts().delete(storyId);
    }
}
