package org.wiredesk.standalone.desk;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;

/** What became of all items so far: every item has one decision, so the outcomes add up to the items. */
public final class DayTally {

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Set<String> stories = new HashSet<>();
    private int items;

    /** Counts a decision in. */
    public void add(Decision decision) {
        items++;
        outcomes.merge(decision.getOutcome(), 1, Integer::sum);
        decision.getStoryId().ifPresent(stories::add);
    }

    /** How many items were decided. */
    public int items() {
        return items;
    }

    /** How many stories they told. */
    public int stories() {
        return stories.size();
    }

    /** How many items had this outcome. */
    public int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
