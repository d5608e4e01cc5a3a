package org.wiredesk.streams.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Story;

/**
 * A rule: stories that meet all its conditions go to its topics.
 *
 * @param name what deliveries call it
 * @param conditions never empty
 * @param topics slugs, never empty
 */
record RoutingRule(String name, List<Condition> conditions, List<String> topics) {

    /** Why the story meets all conditions, as a sentence; empty if it does not. */
    Optional<String> reasonToMatch(Story story) {
        List<String> reasons = new ArrayList<>();
        for (Condition condition : conditions) {
            Optional<String> reason = condition.reasonToMatch(story);
            if (reason.isEmpty()) {
                return Optional.empty();
            }
            reasons.add(reason.get());
        }
        return Optional.of("Sent here as " + String.join(" and ", reasons) + ".");
    }
}
