package org.wiredesk.streams.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.internal.StoryCandidate;
import org.wiredesk.records.internal.StoryText;

/**
 * Takes an item out of what is remembered of its story and gives it to another one: names, slugs and passages that no other item of the story has, and the
 * text. What the item shares with those that stay, stays.
 */
final class Separation {

    private final String storyId;
    private final LinkMemory memory;

    private final Set<String> names = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private boolean textIsGone;

    private Separation(String storyId, LinkMemory memory) {
        this.storyId = storyId;
        this.memory = memory;
    }

    /**
     * Moves an item.
     *
     * @param stay the other items of its story, in the order of their receipt
     */
    static void of(
            Arrival leaving, String from, String to, List<Arrival> stay, List<LinkRule> rules, LinkMemory memory) {
        Separation separation = new Separation(from, memory);
        separation.forget(Traces.of(leaving, from, rules, memory));
        stay.forEach(item -> separation.restore(Traces.of(item, from, rules, memory)));
        rules.forEach(rule -> rule.remember(leaving, to, memory));
    }

    private void forget(Traces traces) {
        for (String name : traces.names().keySet()) {
            if (memory.find(name)
                    .filter(story -> story.getStoryId().equals(storyId))
                    .isPresent()) {
                memory.forget(name);
                names.add(name);
            }
        }
        for (String key : traces.candidates().keySet()) {
            List<StoryCandidate> others = new ArrayList<>(memory.candidates(key));
            if (others.removeIf(candidate -> candidate.getStoryId().equals(storyId))) {
                memory.remember(key, List.copyOf(others));
                keys.add(key);
            }
        }
        Optional<TextSketch> text = traces.text().map(TextSketch::of);
        textIsGone = text.isPresent() && text.equals(memory.text(storyId).map(TextSketch::of));
        if (textIsGone) {
            memory.forgetText(storyId);
        }
    }

    /** Puts back of an item that stays only what was just forgotten: all else is remembered as it was. */
    private void restore(Traces traces) {
        traces.names().forEach((name, story) -> {
            if (names.contains(name)) {
                memory.remember(name, story);
            }
        });
        traces.candidates().forEach((key, candidate) -> {
            if (keys.contains(key)) {
                memory.remember(key, Candidates.with(memory.candidates(key), candidate, Candidates.MOST_STORIES));
            }
        });
        traces.text().filter(text -> textIsGone).ifPresent(this::remember);
    }

    private void remember(StoryText text) {
        memory.remember(storyId, text);
    }
}
