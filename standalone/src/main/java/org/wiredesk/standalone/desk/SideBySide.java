package org.wiredesk.standalone.desk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Does things at the same time and waits for all of them. */
final class SideBySide {

    /** Something that takes a while and may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private SideBySide() {}

    /**
     * Returns when all works are done, or at once when one has failed; the others are then interrupted.
     *
     * @throws ExecutionException with the reason of the first that failed
     */
    static void run(Work... works) throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(works.length, work -> new Thread(work, "start"));
        try {
            CompletionService<Boolean> done = new ExecutorCompletionService<>(threads);
            List<Callable<Boolean>> calls =
                    Stream.of(works).map(SideBySide::callable).toList();
            calls.forEach(done::submit);
            for (int count = 0; count < works.length; count++) {
                done.take().get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Boolean> callable(Work work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
