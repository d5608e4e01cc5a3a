package org.wiredesk.producer.feed;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.producer.feed.UnderWay.Delivery;
import org.wiredesk.producer.publish.Published;

/** Moves files that were published out of the way; what cannot be moved now is moved later, and not published again. */
final class PuttingAway {

    private static final Logger LOG = LoggerFactory.getLogger(PuttingAway.class);

    private record Finished(Delivery delivery, List<String> reasons) {}

    private final FeedFolder folder;
    private final FeedCounters counters;
    private final DropFolderSettings settings;
    private final Deque<Finished> finished = new ArrayDeque<>();

    PuttingAway(FeedFolder folder, FeedCounters counters, DropFolderSettings settings) {
        this.folder = folder;
        this.counters = counters;
        this.settings = settings;
    }

    /** A file was published. */
    void add(Delivery delivery, Published published) {
        finished.add(new Finished(delivery, published.reasons()));
    }

    /**
     * Moves all that can be moved.
     *
     * @throws IOException if a file cannot be moved; it stays first in the row
     */
    void putAway() throws IOException {
        while (!finished.isEmpty()) {
            try {
                putAway(finished.getFirst());
            } catch (NoSuchFileException e) {
                LOG.atWarn()
                        .addKeyValue("path", e.getFile())
                        .log("Somebody has removed a file; it was published before");
                counters.givenUp();
            }
            finished.removeFirst();
        }
    }

    private void putAway(Finished file) throws IOException {
        TakenName name = file.delivery().name();
        DroppedFile now = DroppedFile.look(folder.taking().resolve(name.fileName()));
        if (file.delivery().asRead().hasChanged(now)) {
            LOG.atWarn()
                    .addKeyValue("deliveryId", name.deliveryId())
                    .log("A file was still being written when it was taken; it is read once more");
            folder.giveBack(name);
            counters.givenUp();
            return;
        }
        if (settings.deleteDone() && file.reasons().isEmpty()) {
            folder.delete(name);
        } else {
            folder.settle(name, file.reasons());
            if (settings.tidyFailed() && !file.reasons().isEmpty()) {
                folder.failed().tidy();
            }
        }
        counters.putAway(file.reasons().isEmpty());
        LOG.atDebug()
                .addKeyValue("deliveryId", name.deliveryId())
                .addKeyValue("rejects", file.reasons().size())
                .log("Published a file");
    }
}
