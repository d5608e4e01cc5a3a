package org.wiredesk.producer.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what Kafka acknowledges of one delivery. It remembers sums and a bounded number of reasons and nothing for each record, so that a
 * delivery may have any number of them.
 */
final class Acknowledgements {

    private static final int MOST_TOLD = 1000;

    private final CompletableFuture<Published> all = new CompletableFuture<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<String> itemIds = new ArrayList<>();
    private final List<String> rejectIds = new ArrayList<>();
    private int items;
    private int rejects;
    private int open = 1;
    private @Nullable Throwable failure;

    /**
     * Waits for a record.
     *
     * @param itemId of the item that the record is about
     * @param acknowledged completes with nothing for an item, and for a reject with where and why it was refused
     */
    void expect(String itemId, CompletableFuture<Optional<String>> acknowledged) {
        synchronized (this) {
            open++;
        }
        var unused = acknowledged.whenComplete((refusal, problem) -> {
            if (problem == null) {
                settle(() -> count(itemId, refusal));
            } else {
                settle(() -> failure = failure == null ? problem : failure);
            }
        });
    }

    /** Nothing more is sent: completes when all that was sent is acknowledged, exceptionally if anything was not. */
    CompletableFuture<Published> end() {
        settle(() -> {});
        return all;
    }

    private void settle(Runnable change) {
        boolean last;
        synchronized (this) {
            change.run();
            last = --open == 0;
        }
        if (last) {
            complete();
        }
    }

    private void count(String itemId, Optional<String> refusal) {
        if (refusal.isPresent()) {
            rejects++;
            tell(reasons, refusal.get());
            tell(rejectIds, itemId);
        } else {
            items++;
            tell(itemIds, itemId);
        }
    }

    private static void tell(List<String> told, String text) {
        if (told.size() < MOST_TOLD) {
            told.add(text);
        }
    }

    private void complete() {
        Throwable problem = failure;
        if (problem == null) {
            all.complete(new Published(items, rejects, reasons, itemIds, rejectIds));
        } else {
            all.completeExceptionally(
                    problem instanceof CompletionException ? problem : new CompletionException(problem));
        }
    }
}
