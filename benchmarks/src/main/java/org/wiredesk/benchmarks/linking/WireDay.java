package org.wiredesk.benchmarks.linking;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.wiredesk.records.WireItem;

/** A day of ten agencies' copy: invented stories of real sentences, sent as each agency does it. The same seed gives the same day. */
public final class WireDay {

    private static final long SEED = 20_260_314;
    private static final int WHOLE_DAY = 100;

    /** The items of some days, in the order of their receipt, as many as are asked for; empty where their sentences are not there. */
    public static Optional<List<WireItem>> items(int items) {
        return Sentences.read()
                .map(sentences -> IntStream.iterate(0, day -> day + 1)
                        .boxed()
                        .flatMap(day -> of(sentences, WHOLE_DAY, day).stream())
                        .map(SentItem::item)
                        .limit(items)
                        .toList());
    }

    /** What to say where the sentences are not there. */
    public static String missing() {
        return "SKIPPED: " + Sentences.FILE.toAbsolutePath().normalize()
                + " is not there, and the stories are made of its sentences.";
    }

    /**
     * The items in the order of their receipt.
     *
     * @param size 100 for a day of some twelve thousand items
     * @param day 0 for the first of several days, each with stories of its own
     */
    static List<SentItem> of(Sentences sentences, int size, int day) {
        Random random = new Random(SEED + day);
        Wire wire = new Wire(random, day);
        Newsroom newsroom = new Newsroom(sentences, random);
        send(Named.AP, 6 * size, wire, newsroom);
        send(Named.TT, size, wire, newsroom);
        send(Named.ANA, 2 * size, wire, newsroom);
        send(Named.PAX, size, wire, newsroom);
        send(Named.NTB, 2 * size, wire, newsroom);
        send(NewIds.REUTERS, 6 * size, wire, newsroom);
        send(NewIds.AFP, 6 * size, wire, newsroom);
        send(Lines.DPA, 4 * size, wire, newsroom);
        send(Lines.CP, 4 * size, wire, newsroom);
        send(new Twins(), 5 * size, wire, newsroom);
        for (LookAlikes lookAlikes : LookAlikes.values()) {
            send(lookAlikes, size / 3, wire, newsroom);
        }
        return wire.sent();
    }

    private static void send(Convention convention, int stories, Wire wire, Newsroom newsroom) {
        for (int i = 0; i < stories; i++) {
            convention.send(wire, newsroom);
        }
    }
}
