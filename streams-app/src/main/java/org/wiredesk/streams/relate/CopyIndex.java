package org.wiredesk.streams.relate;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.wiredesk.records.internal.KnownCopy;
import org.wiredesk.records.internal.StoryText;

/**
 * The way from a text to the stories that it may be in. The smallest hashes of its runs of three words lead to the stories that have one of them: two
 * texts of which one is half of the other miss each other once in two hundred times. It lies in memory and is made of what is remembered of the stories.
 */
final class CopyIndex {

    private static final int KEYS = 8;
    private static final int MOST_STORIES = 32;
    private static final int MOST_COMPARED = 16;

    /** The source of each story, by agency and hash, the newest story last. */
    private final Map<Key, LinkedHashMap<String, String>> stories = new HashMap<>();

    private record Key(String agency, int hash) {}

    /** Adds a story by its newest text; one that was there becomes the newest. */
    void add(String agency, KnownCopy copy) {
        copy.getTexts().forEach(text -> add(agency, copy, text));
    }

    private void add(String agency, KnownCopy copy, StoryText text) {
        for (Key key : keys(agency, text)) {
            LinkedHashMap<String, String> sources = stories.computeIfAbsent(key, first -> new LinkedHashMap<>(4));
            sources.remove(copy.getStoryId());
            sources.put(copy.getStoryId(), copy.getSource());
            if (sources.size() > MOST_STORIES) {
                sources.remove(sources.keySet().iterator().next());
            }
        }
    }

    /** Forgets a story as it was added. */
    void remove(String agency, KnownCopy copy) {
        for (StoryText text : copy.getTexts()) {
            for (Key key : keys(agency, text)) {
                LinkedHashMap<String, String> sources = stories.getOrDefault(key, new LinkedHashMap<>());
                sources.remove(copy.getStoryId());
                if (sources.isEmpty()) {
                    stories.remove(key);
                }
            }
        }
    }

    /**
     * The stories of other sources that the newest text of this one may be in, those that share more first.
     *
     * @param known whether a story is known still: what is not takes no other one's place
     */
    List<String> alike(String agency, KnownCopy copy, Predicate<String> known) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        StoryText newest = copy.getTexts().get(copy.getTexts().size() - 1);
        for (Key key : keys(agency, newest)) {
            stories.getOrDefault(key, new LinkedHashMap<>()).forEach((storyId, source) -> {
                if (!source.equals(copy.getSource())) {
                    votes.merge(storyId, 1, Integer::sum);
                }
            });
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(known)
                .limit(MOST_COMPARED)
                .toList();
    }

    private static List<Key> keys(String agency, StoryText text) {
        IntBuffer rising = text.getShingles().asIntBuffer();
        List<Key> keys = new ArrayList<>(KEYS);
        while (rising.hasRemaining() && keys.size() < KEYS) {
            keys.add(new Key(agency, rising.get()));
        }
        return keys;
    }
}
