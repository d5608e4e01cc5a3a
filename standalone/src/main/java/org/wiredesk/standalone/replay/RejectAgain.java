package org.wiredesk.standalone.replay;

import java.time.Clock;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.wiredesk.monitor.http.Replayer;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.publish.WirePublisher;
import org.wiredesk.schemas.Cluster;

/** Takes single rejects again, for the page's button. */
public final class RejectAgain implements Replayer {

    private final Cluster cluster;

    /**
     * @param cluster where rejects are read and items are published
     */
    public RejectAgain(Cluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public synchronized Optional<String> replay(String itemId) {
        Selection selection =
                new Selection(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(itemId), Optional.empty());
        Queue<String> made = new ConcurrentLinkedQueue<>();
        try (WirePublisher publisher = new WirePublisher(cluster)) {
            Taker taker = (intake, replayOf, reading) -> publisher.publish(
                    intake,
                    replayOf,
                    receiver -> reading.accept(outcome -> {
                        if (outcome instanceof Parsed parsed) {
                            made.add(parsed.item().getItemId());
                        }
                        receiver.accept(outcome);
                    }));
            RejectReplay.of(cluster, selection)
                    .run(taker, Optional.empty(), new Receipts(Clock.systemUTC()), 0, () -> {});
            publisher.flush();
        }
        return made.stream().findFirst();
    }
}
