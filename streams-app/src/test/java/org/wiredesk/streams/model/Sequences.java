package org.wiredesk.streams.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Wires that no agency would send on a good day: versions shuffled, copies re-sent, kills before their stories. The same seed always sends the same. */
final class Sequences {

    private static final What[] EVERYTHING = What.values();
    private static final int FEW = 4;

    private final Random random;
    private final List<Sent> sent = new ArrayList<>();

    private Sequences(long seed) {
        this.random = new Random(seed);
    }

    /** Up to a dozen items of this many stories, in the order in which they are received. */
    static List<Sent> of(long seed, int stories) {
        Sequences sequence = new Sequences(seed);
        Habits[] habits = new Habits[stories];
        for (int story = 0; story < stories; story++) {
            habits[story] = sequence.habits();
        }
        int length = 2 + sequence.random.nextInt(11);
        int second = 0;
        while (sequence.sent.size() < length) {
            second += sequence.oneIn(4) ? 1 : 0;
            int story = sequence.random.nextInt(stories);
            sequence.sent.add(sequence.next(story, second, habits[story]));
        }
        return List.copyOf(sequence.sent);
    }

    /** How an agency numbers and dates its items, and whether its desk is in trouble today. */
    private record Habits(boolean numbers, boolean opaque, boolean dates, boolean embargoes, boolean plain) {}

    private Habits habits() {
        return new Habits(oneIn(2), oneIn(4), oneIn(2), oneIn(5), oneIn(2));
    }

    private Sent next(int story, int second, Habits habits) {
        List<Sent> own = sent.stream().filter(item -> item.story() == story).toList();
        if (!own.isEmpty() && oneIn(4)) {
            return own.get(random.nextInt(own.size())).at(second);
        }
        int turn = oneIn(3) ? 1 + random.nextInt(FEW) : 1 + own.size();
        boolean opaque = habits.opaque;
        return new Sent(
                second,
                story,
                what(habits),
                oneIn(12),
                1 + random.nextInt(3),
                oneIn(4) ? 1 + random.nextInt(2) : 0,
                (habits.numbers || opaque) && !oneIn(8) ? turn : 0,
                opaque,
                habits.dates && !oneIn(8) ? (oneIn(5) ? 1 + random.nextInt(FEW) : turn) : 0,
                habits.embargoes && oneIn(2) ? (oneIn(4) ? Sent.FOR_GOOD : 1 + random.nextInt(FEW)) : 0);
    }

    private What what(Habits habits) {
        return habits.plain && oneIn(2) ? What.STORY : EVERYTHING[random.nextInt(EVERYTHING.length)];
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
