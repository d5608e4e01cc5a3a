package org.wiredesk.benchmarks.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Stories of which only the first version and one much later came, under a new id: the more updates lie between, the less the texts have in common. */
final class Stacked {

    /** How many updates lie between. */
    static final List<Integer> UPDATES = List.of(1, 2, 4, 8);

    private static final long SEED = 23;
    private static final int LONGEST_GAP = 240;

    private Stacked() {}

    /**
     * The items in the order of their receipt; the way of each later one is how many updates lie between.
     *
     * @param stories how many for each number of updates
     */
    static List<SentItem> of(Sentences sentences, int stories) {
        Random random = new Random(SEED);
        Wire wire = new Wire(random, 0);
        Newsroom newsroom = new Newsroom(sentences, random);
        for (int updates : UPDATES) {
            for (int i = 0; i < stories; i++) {
                send(wire, newsroom, updates);
            }
        }
        return wire.sent();
    }

    private static void send(Wire wire, Newsroom newsroom, int updates) {
        String story = wire.story();
        Telling first = newsroom.open(newsroom.subject());
        Telling later = newsroom.update(first, updates);
        String slug = first.subject().toUpperCase(Locale.ROOT) + "-POLITICS/";
        Instant at = wire.someTime();
        String code = wire.code();
        String next = wire.code();
        NewIds reuters = NewIds.REUTERS;
        wire.send("reuters", at, first, story, SentItem.FIRST, item -> reuters.id(item.setSlug(slug), code));
        wire.send(
                "reuters",
                wire.later(at, 10, LONGEST_GAP),
                later,
                story,
                way(updates),
                item -> reuters.update(reuters.id(item.setSlug(slug), next), updates));
    }

    /** What {@link SentItem#way} is of an item that came after so many updates. */
    static String way(int updates) {
        return updates + " later";
    }

    /** The shares of later versions that a linker found, one for each number of updates. */
    static List<Double> recalls(LinkingScore score) {
        List<Double> recalls = new ArrayList<>();
        UPDATES.forEach(updates -> recalls.add(score.row(way(updates)).recall()));
        return recalls;
    }
}
