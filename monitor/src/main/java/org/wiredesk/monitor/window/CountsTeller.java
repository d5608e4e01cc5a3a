package org.wiredesk.monitor.window;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BiConsumer;
import org.wiredesk.records.Outcome;

/** Tells how many items came to which end, when that has changed. */
public final class CountsTeller implements Runnable {

    private final DecisionList decisions;
    private final BiConsumer<ObjectNode, ObjectNode> listener;
    private Map<Outcome, Integer> told = Map.of();

    /**
     * @param listener told what everybody may know, and what the privileged may
     */
    public CountsTeller(Window window, BiConsumer<ObjectNode, ObjectNode> listener) {
        this.decisions = new DecisionList(window);
        this.listener = listener;
    }

    @Override
    public void run() {
        try {
            Map<Outcome, Integer> privileged = decisions.counts(true);
            if (!privileged.equals(told)) {
                told = privileged;
                listener.accept(json(decisions.counts(false)), json(privileged));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode json(Map<Outcome, Integer> counts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        counts.forEach((outcome, count) -> json.put(outcome.name(), count));
        return json;
    }
}
