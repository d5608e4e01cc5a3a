package org.wiredesk.standalone.replay;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.producer.publish.Published;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.Cluster;

/**
 * Reads rejected bytes again, with the parsers of today. Of a delivery with many items only those are taken that were rejected then, and what
 * may have been hidden behind the place where the reader gave up.
 */
public final class RejectReplay {

    private final Cluster cluster;
    private final List<StoredReject> ready;
    private final long withoutBytes;

    private RejectReplay(Cluster cluster, RejectIndex index) {
        this.cluster = cluster;
        this.ready = index.ready();
        this.withoutBytes = index.withoutBytes();
    }

    /** Finds what there is to take; this reads the topics. */
    public static RejectReplay of(Cluster cluster, Selection selection) {
        return new RejectReplay(cluster, RejectIndex.read(cluster, selection));
    }

    /** How many rejects can be taken. */
    public int size() {
        return ready.size();
    }

    /** How many were selected and cannot be taken, since their bytes were too many for Kafka and are only where they were delivered. */
    public long withoutBytes() {
        return withoutBytes;
    }

    /**
     * Takes them, in the order in which they were received.
     *
     * @param format how to read them, a name of {@code Formats.names()}; empty for by their content
     * @param receipts stamps them, as they come in anew
     * @param perSecond how many at most; 0 for as many as go
     * @param taken told of each that has ended
     */
    public ReplayTally run(Taker taker, Optional<String> format, Receipts receipts, double perSecond, Runnable taken) {
        ReplayTally tally = new ReplayTally();
        Pace pace = new Pace(perSecond);
        try (RejectedBytes bytes = RejectedBytes.of(cluster)) {
            for (StoredReject stored : ready) {
                pace.step();
                var unused = take(stored, bytes.at(stored.bytes()), taker, format, receipts)
                        .whenComplete(tally.and(taken));
            }
        }
        return tally;
    }

    private static CompletableFuture<Published> take(
            StoredReject stored, byte[] bytes, Taker taker, Optional<String> format, Receipts receipts) {
        Optional<String> source =
                Optional.of(stored.source()).filter(name -> !name.isEmpty() && !name.equals(ItemDraft.UNKNOWN_SOURCE));
        Intake intake =
                receipts.receive(stored.reject().feed(), source, stored.reject().deliveredAs(), bytes);
        Optional<String> original = Optional.of(stored.reject().itemId());
        Consumer<Consumer<ParseOutcome>> reading = receiver -> new WireReader()
                .read(intake, format, outcome -> wanted(outcome, stored).ifPresent(receiver));
        return taker.take(intake, original, reading);
    }

    /** The outcome, marked as a replay, if it is of the rejected item or of one that could not be seen behind it. */
    private static Optional<ParseOutcome> wanted(ParseOutcome outcome, StoredReject stored) {
        if (outcome instanceof Parsed parsed && isMeant(parsed.item().getPosition(), stored)) {
            String original = stored.reject().itemId();
            return Optional.of(new Parsed(
                    WireItem.newBuilder(parsed.item()).setReplayOf(original).build()));
        }
        return outcome instanceof Refused refused && isMeant(refused.position(), stored)
                ? Optional.of(outcome)
                : Optional.empty();
    }

    private static boolean isMeant(int position, StoredReject stored) {
        String itemId = stored.reject().itemId();
        int rejected = Integer.parseInt(itemId.substring(itemId.lastIndexOf('-') + 1));
        return position == rejected || (stored.reject().last() && position > rejected);
    }
}
