package org.wiredesk.streams.copy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Furniture;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.PassageStories;
import org.wiredesk.streams.text.Fingerprints;

/**
 * Finds furniture that no table knows: a paragraph that a source prints at the end of many different stories is no part of any of them. Only the last
 * paragraphs are looked at, word by word the same; a story keeps one paragraph at least.
 */
public final class LearnedFurniture {

    /** The rule that such furniture is said to be found by. */
    public static final String RULE = "learned";

    private static final int LAST_PARAGRAPHS = 3;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 400;

    private final FurnitureSettings settings;

    public LearnedFurniture(FurnitureSettings settings) {
        this.settings = settings;
    }

    /** Where it is remembered which stories end with a passage; keys are a source with a hash. */
    public interface Memory {

        /** The stories that a passage was seen in. */
        Optional<PassageStories> passage(String key);

        /** From now on these are its stories. */
        void remember(String key, PassageStories stories);
    }

    /**
     * The copy without the furniture that was learned so far.
     *
     * @param copy cleaned of all that the tables know
     * @param now when the item was received
     */
    public Copy lift(Copy copy, String source, Instant now, Memory memory) {
        List<String> paragraphs = copy.getParagraphs();
        int end = paragraphs.size();
        while (end > Math.max(1, paragraphs.size() - LAST_PARAGRAPHS)
                && isFurniture(paragraphs.get(end - 1), source, now, memory)) {
            end--;
        }
        if (end == paragraphs.size()) {
            return copy;
        }
        List<Furniture> furniture = new ArrayList<>(copy.getFurniture());
        paragraphs.subList(end, paragraphs.size()).forEach(text -> furniture.add(new Furniture(text, RULE)));
        return Copy.newBuilder(copy)
                .setParagraphs(List.copyOf(paragraphs.subList(0, end)))
                .setFurniture(furniture)
                .build();
    }

    /**
     * Learns from a story.
     *
     * @param copy as {@link #lift} gave it
     */
    public void learn(String storyId, Copy copy, String source, Instant now, Memory memory) {
        if (!settings.learns()) {
            return;
        }
        List<String> whole = withLearned(copy);
        whole.subList(Math.max(0, whole.size() - LAST_PARAGRAPHS), whole.size()).stream()
                .filter(LearnedFurniture::isOfFittingLength)
                .forEach(text -> learn(storyId, key(source, text), now, memory));
    }

    /** The paragraphs with those that were learned to be furniture, in their order: what the agency sent, whatever had been learned by then. */
    public static List<String> withLearned(Copy copy) {
        List<String> whole = new ArrayList<>(copy.getParagraphs());
        copy.getFurniture().stream()
                .filter(furniture -> furniture.getRule().equals(RULE))
                .map(Furniture::getText)
                .forEach(whole::add);
        return whole;
    }

    private void learn(String storyId, String key, Instant now, Memory memory) {
        List<String> stories = new ArrayList<>(recent(key, now, memory));
        if (!stories.contains(storyId) && stories.size() < settings.stories()) {
            stories.add(storyId);
        }
        memory.remember(key, new PassageStories(stories, now));
    }

    private boolean isFurniture(String paragraph, String source, Instant now, Memory memory) {
        return settings.learns()
                && isOfFittingLength(paragraph)
                && recent(key(source, paragraph), now, memory).size() >= settings.stories();
    }

    private List<String> recent(String key, Instant now, Memory memory) {
        return memory.passage(key)
                .filter(passage -> Duration.between(passage.getLastSeen(), now).compareTo(settings.window()) <= 0)
                .map(PassageStories::getStories)
                .orElse(List.of());
    }

    private static boolean isOfFittingLength(String paragraph) {
        return paragraph.length() >= SHORTEST && paragraph.length() <= LONGEST;
    }

    private static String key(String source, String paragraph) {
        return source + "/" + Fingerprints.name(paragraph);
    }
}
