package org.wiredesk.standalone.replay;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.publish.Published;

/** What became of what was taken again. May be told from several threads. */
public final class ReplayTally {

    private final Map<String, Integer> reasons = new TreeMap<>();
    private int taken;
    private int items;
    private int refused;
    private int lost;

    /** Notes the end of a taking, and then does something else. */
    BiConsumer<Published, @Nullable Throwable> and(Runnable then) {
        return (published, problem) -> {
            if (problem == null) {
                add(published);
            } else {
                lost(String.valueOf(problem.getMessage()));
            }
            then.run();
        };
    }

    private synchronized void add(Published published) {
        taken++;
        items += published.items();
        refused += published.rejects();
        published.reasons().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
    }

    private synchronized void lost(String reason) {
        taken++;
        lost++;
        reasons.merge(reason, 1, Integer::sum);
    }

    /** How many records were taken. */
    public synchronized int taken() {
        return taken;
    }

    /** How many items came of them. */
    public synchronized int items() {
        return items;
    }

    /** How many were refused again. */
    public synchronized int refused() {
        return refused;
    }

    /** How many Kafka did not take: to be replayed once more. */
    public synchronized int lost() {
        return lost;
    }

    /** Why, and how often. */
    public synchronized Map<String, Integer> reasons() {
        return Map.copyOf(reasons);
    }
}
