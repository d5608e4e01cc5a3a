package org.wiredesk.producer.feed.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.records.WireItem;

/**
 * Keeps a feed from sending what it has sent before: a feed document names the same entries at every look. What is under way counts as sent until
 * it fails.
 */
final class SentItems {

    private static final Logger LOG = LoggerFactory.getLogger(SentItems.class);

    private record Memory(SentMemory items, RefusedBefore refusals) {}

    private final Optional<Memory> memory;

    private SentItems(Optional<Memory> memory) {
        this.memory = memory;
    }

    /** Sends everything, always. */
    static SentItems forgetful() {
        return new SentItems(Optional.empty());
    }

    /** Sends what is not in these memories, and puts into them what was sent. */
    static SentItems remembering(SentMemory items, RefusedBefore refusals) {
        return new SentItems(Optional.of(new Memory(items, refusals)));
    }

    /** A delivery that begins. */
    Delivery delivery() {
        return new Delivery();
    }

    /** What was read of one delivery; used by one thread at a time. Ends in {@link #acknowledged} or {@link #failed}. */
    final class Delivery {

        private final List<Print> prints = new ArrayList<>();
        private final int failuresBefore =
                memory.map(known -> known.refusals().failures()).orElse(0);
        private final Map<String, Integer> refusalsBefore =
                memory.map(known -> known.refusals().newest()).orElse(Map.of());
        private final Map<String, Integer> refusals = new HashMap<>();
        private long leftOut;

        /** The item, unless its newest state was sent before. */
        Optional<WireItem> unlessSent(WireItem item) {
            if (memory.isEmpty()) {
                return Optional.of(item);
            }
            Print print = Print.of(item);
            if (!memory.get().items().begin(print)) {
                leftOut++;
                return Optional.empty();
            }
            prints.add(print);
            return Optional.of(item);
        }

        /**
         * Whether a refusal has to be sent: not where the document before had it, too.
         *
         * @param alone whether nothing else was read, so that all of the document may be lost: that is always sent
         */
        boolean isNew(Refused refused, boolean alone) {
            if (memory.isEmpty()) {
                return true;
            }
            if (alone) {
                refusals.putAll(refusalsBefore);
                return true;
            }
            String key = RefusedBefore.key(refused);
            boolean isNew = refusals.merge(key, 1, Integer::sum) > refusalsBefore.getOrDefault(key, 0);
            leftOut += isNew ? 0 : 1;
            return isNew;
        }

        /** How many were left out. */
        long leftOut() {
            return leftOut;
        }

        /** All of it was read, and is under way. */
        void read() {
            memory.ifPresent(known -> known.refusals().read(refusals, failuresBefore));
        }

        /** All of it is safe: it need not be sent again. */
        void acknowledged() {
            memory.ifPresent(known -> {
                try {
                    known.items().sent(prints);
                    known.refusals().sent(refusals, failuresBefore);
                } catch (IOException e) {
                    // It is sent once more after the next start, and decided DUPLICATE.
                    LOG.atWarn().addKeyValue("reason", e).log("Cannot remember what was sent");
                }
            });
        }

        /** It has to be sent again. */
        void failed() {
            memory.ifPresent(known -> {
                known.items().notSent(prints);
                known.refusals().failed();
            });
        }
    }
}
