package org.wiredesk.streams.route;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is other in new rules, by the names of rules and of topics.
 *
 * @param added rules that are new
 * @param changed rules whose condition, topics, description or {@code stop} is another
 * @param gone rules that are no more
 * @param reordered whether the rules that stay have another order
 * @param newTopics topics that no rule named before
 * @param goneTopics topics that no rule names any more; the stories on them are retracted as they are revised
 */
public record RulesDifference(
        List<String> added,
        List<String> changed,
        List<String> gone,
        boolean reordered,
        List<String> newTopics,
        List<String> goneTopics) {

    static RulesDifference between(
            List<RoutingRule> before,
            List<RoutingRule> after,
            Collection<String> oldTopics,
            Collection<String> topics) {
        Map<String, RoutingRule> was = byName(before);
        Map<String, RoutingRule> is = byName(after);
        return new RulesDifference(
                without(names(after), was.keySet()),
                after.stream()
                        .filter(rule -> was.containsKey(rule.name()) && !rule.equals(was.get(rule.name())))
                        .map(RoutingRule::name)
                        .toList(),
                without(names(before), is.keySet()),
                !both(before, is).equals(both(after, was)),
                without(topics, oldTopics),
                without(oldTopics, topics));
    }

    /** Whether nothing is other. */
    public boolean isEmpty() {
        return !reordered
                && added.isEmpty()
                && changed.isEmpty()
                && gone.isEmpty()
                && newTopics.isEmpty()
                && goneTopics.isEmpty();
    }

    private static Map<String, RoutingRule> byName(List<RoutingRule> rules) {
        return rules.stream().collect(Collectors.toMap(RoutingRule::name, Function.identity()));
    }

    private static List<String> names(List<RoutingRule> rules) {
        return rules.stream().map(RoutingRule::name).toList();
    }

    private static List<String> both(List<RoutingRule> rules, Map<String, RoutingRule> others) {
        return names(rules).stream().filter(others::containsKey).toList();
    }

    private static List<String> without(Collection<String> names, Collection<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }
}
