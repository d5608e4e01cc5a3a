package org.wiredesk.producer.feed.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.producer.feed.run.SentMemory.Print;
import org.wiredesk.records.WireItem;

/**
 * Keeps a feed from sending what it has sent before: a feed document names the same entries at every look. Only what Kafka has acknowledged
 * counts as sent.
 */
final class SentItems {

    private final Optional<SentMemory> memory;

    private SentItems(Optional<SentMemory> memory) {
        this.memory = memory;
    }

    /** Sends everything, always. */
    static SentItems forgetful() {
        return new SentItems(Optional.empty());
    }

    /** Sends what is not in this memory, and puts into it what was sent. */
    static SentItems remembering(SentMemory memory) {
        return new SentItems(Optional.of(memory));
    }

    /** A delivery that begins. */
    Delivery delivery() {
        return new Delivery();
    }

    /** The items of one delivery; used by one thread at a time. */
    final class Delivery {

        private final List<Print> prints = new ArrayList<>();
        private long leftOut;

        /** The item, unless its newest state was sent before. */
        Optional<WireItem> unlessSent(WireItem item) {
            if (memory.isEmpty()) {
                return Optional.of(item);
            }
            Print print = Print.of(item);
            if (memory.get().holds(print)) {
                leftOut++;
                return Optional.empty();
            }
            prints.add(print);
            return Optional.of(item);
        }

        /** How many were left out. */
        long leftOut() {
            return leftOut;
        }

        /** All of it is safe: it need not be sent again. */
        void acknowledged() {
            memory.ifPresent(known -> {
                try {
                    known.add(prints);
                } catch (IOException e) {
                    // It is sent once more after the next start, and decided DUPLICATE.
                    known.forgetFile(e);
                }
            });
        }
    }
}
