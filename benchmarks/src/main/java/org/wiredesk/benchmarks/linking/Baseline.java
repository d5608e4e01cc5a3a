package org.wiredesk.benchmarks.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.streams.copy.CopyDesk;

/**
 * What is usually done: an item whose id is known belongs to that story, any other to the one whose newest text is most like its own, among those of its
 * source.
 *
 * @param name of the method
 * @param likeness of texts
 * @param least how like the texts must be
 */
record Baseline<S>(String name, Likeness<S> likeness, double least) implements Linker {

    private static final CopyDesk DESK = new CopyDesk();
    private static final int FEWEST_WORDS = 40;

    /** A way to compare texts by something smaller. */
    interface Likeness<S> {

        /** What a text is known by. */
        S sketch(List<Long> words);

        /** How like two texts are; higher is more. */
        double of(S one, S other);
    }

    @Override
    public Map<String, Answer> link(List<SentItem> items) {
        Map<String, Answer> answers = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        Map<String, Map<String, S>> newest = new HashMap<>();
        for (SentItem sent : items) {
            String id = sent.item().getAgencyId().orElse(sent.item().getItemId());
            Map<String, S> texts = newest.computeIfAbsent(sent.item().getSource(), source -> new HashMap<>());
            List<Long> words = words(sent);
            Optional<S> sketch = words.size() < FEWEST_WORDS ? Optional.empty() : Optional.of(likeness.sketch(words));
            Answer answer = Optional.ofNullable(ids.get(id))
                    .map(story -> new Answer(story, "id"))
                    .or(() -> sketch.flatMap(text -> mostLike(text, texts)))
                    .orElseGet(() -> new Answer(sent.item().getItemId(), SentItem.FIRST));
            answers.put(sent.item().getItemId(), answer);
            ids.put(id, answer.storyId());
            sketch.ifPresent(text -> texts.put(answer.storyId(), text));
        }
        return answers;
    }

    private Optional<Answer> mostLike(S text, Map<String, S> texts) {
        return texts.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), likeness.of(text, entry.getValue())))
                .filter(entry -> entry.getValue() >= least)
                .max(Map.Entry.comparingByValue())
                .map(entry -> new Answer(entry.getKey(), "text"));
    }

    /** The hashes of the words of the cleaned text, so that markers and datelines count for nothing here either. */
    private static List<Long> words(SentItem sent) {
        List<Long> words = new ArrayList<>();
        for (String paragraph : DESK.clean(sent.item()).getParagraphs()) {
            for (String word : paragraph.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
                if (!word.isEmpty()) {
                    words.add(spread(word.hashCode()));
                }
            }
        }
        return words;
    }

    /** Every bit of a hash in 64 bits that look like chance (SplitMix64). */
    static long spread(long hash) {
        long mixed = (hash + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
