package org.wiredesk.streams.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wiredesk.records.Story;

/** The rules in force, in their order. A story that meets none goes to a topic of its own, so that nothing is lost in silence. */
public final class RoutingRules {

    private static final String NO_RULE = "otherwise";

    private final List<RoutingRule> rules;
    private final String otherwise;

    RoutingRules(List<RoutingRule> rules, String otherwise) {
        this.rules = List.copyOf(rules);
        this.otherwise = otherwise;
    }

    /** Every topic that a story may be sent to, by slug. */
    public Set<String> topics() {
        Set<String> topics = new TreeSet<>(Set.of(otherwise));
        rules.forEach(rule -> topics.addAll(rule.topics()));
        return topics;
    }

    /** The topics of a story in the order of the rules, each with the first rule that names it. Never empty. */
    Map<String, Match> match(Story story) {
        Map<String, Match> matches = new LinkedHashMap<>();
        for (RoutingRule rule : rules) {
            rule.reasonToMatch(story)
                    .ifPresent(reason ->
                            rule.topics().forEach(topic -> matches.putIfAbsent(topic, new Match(rule.name(), reason))));
        }
        if (matches.isEmpty()) {
            matches.put(otherwise, new Match(NO_RULE, "No rule matches the story."));
        }
        return matches;
    }

    /** The rule that sends a story to a topic, and why. */
    record Match(String rule, String reason) {}
}
