package org.wiredesk.standalone.replay;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.wiredesk.monitor.http.Replayer;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.publish.Published;
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
    public synchronized Optional<String> replay(String itemId) throws NotTaken, InterruptedException {
        Selection selection =
                new Selection(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(itemId), Optional.empty());
        List<CompletableFuture<Published>> published = new ArrayList<>();
        try (WirePublisher publisher = new WirePublisher(cluster)) {
            Taker taker = (intake, replayOf, reading) -> {
                published.add(publisher.publish(intake, replayOf, reading));
                return published.get(published.size() - 1);
            };
            RejectReplay.of(cluster, selection)
                    .run(taker, Optional.empty(), new Receipts(Clock.systemUTC()), 0, () -> {});
            publisher.flush();
        }
        return firstItem(published);
    }

    private static Optional<String> firstItem(List<CompletableFuture<Published>> published)
            throws NotTaken, InterruptedException {
        for (CompletableFuture<Published> delivery : published) {
            try {
                Optional<String> item = delivery.get().itemIds().stream().findFirst();
                if (item.isPresent()) {
                    return item;
                }
            } catch (ExecutionException e) {
                throw new NotTaken(e.getCause() == null ? e : e.getCause());
            }
        }
        return Optional.empty();
    }
}
