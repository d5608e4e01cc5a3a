package org.wiredesk.streams.link;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.internal.StoryCandidate;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.records.internal.StoryText;

/**
 * A memory in which a story that was joined into another one is that other one: so no rule finds it any more, and its names go over to the other one
 * as they are seen again.
 */
record JoinedMemory(LinkMemory memory, CorrectionMemory corrections) implements LinkMemory {

    /** The story that goes on for this one: itself, unless it was joined. */
    String goesOnIn(String storyId) {
        return JoinedStory.goesOnIn(storyId, corrections::joinedInto);
    }

    @Override
    public Optional<StoryName> item(String itemId) {
        return memory.item(itemId).map(this::goingOn);
    }

    @Override
    public Optional<StoryName> find(String name) {
        return memory.find(name).map(this::goingOn);
    }

    private StoryName goingOn(StoryName story) {
        String storyId = goesOnIn(story.getStoryId());
        return storyId.equals(story.getStoryId())
                ? story
                : new StoryName(storyId, story.getLastSeen(), story.getTakenBack());
    }

    @Override
    public List<StoryCandidate> candidates(String key) {
        List<StoryCandidate> stories = memory.candidates(key);
        return stories.stream()
                        .allMatch(story ->
                                corrections.joinedInto(story.getStoryId()).isEmpty())
                ? stories
                : merged(stories);
    }

    private List<StoryCandidate> merged(List<StoryCandidate> stories) {
        List<StoryCandidate> merged = List.of();
        for (StoryCandidate story : stories) {
            StoryCandidate goingOn =
                    new StoryCandidate(goesOnIn(story.getStoryId()), story.getHeadlines(), story.getLastSeen());
            merged = Candidates.with(merged, goingOn, Candidates.MOST_STORIES);
        }
        return merged;
    }

    @Override
    public void remember(String name, StoryName story) {
        memory.remember(name, story);
    }

    @Override
    public void forget(String name) {
        memory.forget(name);
    }

    @Override
    public void remember(String key, List<StoryCandidate> stories) {
        memory.remember(key, stories);
    }

    @Override
    public Optional<StoryText> text(String storyId) {
        return memory.text(storyId);
    }

    @Override
    public void remember(String storyId, StoryText text) {
        memory.remember(storyId, text);
    }

    @Override
    public void forgetText(String storyId) {
        memory.forgetText(storyId);
    }
}
