package org.wiredesk.streams.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.records.internal.StoryCandidate;
import org.wiredesk.records.internal.StoryText;

/**
 * Finds the story of a text that came before under another id, as when an agency sends one story in two feeds.
 *
 * <p>The four smallest hashes of a text's runs of three words lead to the stories that have one of them; two texts of which four fifths are the same miss
 * each other once in six hundred times. Those stories are then compared as a whole. A text that is too short, a table, and two texts whose numbers,
 * names or first paragraphs differ are never taken for one.
 *
 * @param window how long a text is known again
 * @param leastLikeness of the texts, 0 to 1
 */
record TextRule(Duration window, double leastLikeness) implements LinkRule {

    private static final int KEYS = 4;
    private static final int MOST_STORIES = 8;
    private static final int MOST_COMPARED = 8;
    private static final double CONFIDENCE = 0.95;

    /** How old what is remembered may be before it is written again: a write costs more than the hour matters. */
    private static final Duration REFRESH = Duration.ofHours(1);

    @Override
    public Optional<Found> find(Arrival arrival, LinkMemory memory) {
        if (arrival.text().isEmpty() || arrival.namesTarget()) {
            return Optional.empty();
        }
        TextSketch text = arrival.text().get();
        Optional<Found> best = Optional.empty();
        double most = leastLikeness;
        for (String storyId : candidates(text, arrival, memory)) {
            Optional<TextSketch> other = memory.text(storyId)
                    .filter(found -> !found.getLastSeen().plus(window).isBefore(arrival.at()))
                    .map(TextSketch::of);
            double likeness = other.map(text::likeness).orElse(0.0);
            if (likeness >= most && other.filter(text::agreesInFacts).isPresent()) {
                most = likeness;
                best = Optional.of(found(storyId, likeness));
            }
        }
        return best;
    }

    private static Found found(String storyId, double likeness) {
        return Found.by(
                "text",
                CONFIDENCE * likeness,
                storyId,
                String.format(
                        Locale.ROOT,
                        "its text: %.0f %% of it is that of the story, numbers, names and first paragraph included",
                        100 * likeness));
    }

    /** The stories that share a passage, those that share more first. */
    private List<String> candidates(TextSketch text, Arrival arrival, LinkMemory memory) {
        Map<String, Integer> votes = new HashMap<>();
        List<String> stories = new ArrayList<>();
        for (String key : keys(text, arrival.source())) {
            for (StoryCandidate candidate : Candidates.within(memory.candidates(key), arrival.at(), window)) {
                if (votes.merge(candidate.getStoryId(), 1, Integer::sum) == 1) {
                    stories.add(candidate.getStoryId());
                }
            }
        }
        stories.sort((one, other) -> votes.getOrDefault(other, 0) - votes.getOrDefault(one, 0));
        return stories.subList(0, Math.min(stories.size(), MOST_COMPARED));
    }

    @Override
    public void remember(Arrival arrival, String storyId, LinkMemory memory) {
        if (arrival.text().isEmpty() || arrival.takesBack()) {
            return;
        }
        TextSketch text = arrival.text().get();
        Optional<StoryText> known = memory.text(storyId);
        if (known.filter(before -> isFresh(before.getLastSeen(), arrival.at())
                        && TextSketch.of(before).equals(text))
                .isEmpty()) {
            memory.remember(storyId, text.toStoryText(arrival.at()));
        }
        for (String key : keys(text, arrival.source())) {
            List<StoryCandidate> before = memory.candidates(key);
            boolean fresh = before.stream()
                    .anyMatch(candidate ->
                            candidate.getStoryId().equals(storyId) && isFresh(candidate.getLastSeen(), arrival.at()));
            if (!fresh) {
                memory.remember(key, Candidates.with(before, storyId, HeadlineWords.NONE, arrival.at(), MOST_STORIES));
            }
        }
    }

    private static boolean isFresh(Instant lastSeen, Instant now) {
        return lastSeen.plus(REFRESH).isAfter(now);
    }

    private static List<String> keys(TextSketch text, String source) {
        List<String> keys = new ArrayList<>(KEYS);
        for (int i = 0; i < KEYS; i++) {
            keys.add("text:" + source + ":" + Integer.toString(text.shingles().get(i), Character.MAX_RADIX));
        }
        return keys;
    }
}
