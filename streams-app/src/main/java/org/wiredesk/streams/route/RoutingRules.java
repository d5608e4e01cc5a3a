package org.wiredesk.streams.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.Story;
import org.wiredesk.streams.route.RuleVerdict.Outcome;

/** The rules in force, in their order. A story that meets none goes to a topic of its own, so that nothing is lost in silence. */
public final class RoutingRules {

    private static final String NO_RULE = "otherwise";

    private final List<RoutingRule> rules;
    private final String otherwise;
    private final MediaTopicTree tree;
    private final Phrases phrases;
    private final RuleIndex index;

    RoutingRules(List<RoutingRule> rules, String otherwise, MediaTopicTree tree) {
        this.rules = List.copyOf(rules);
        this.otherwise = otherwise;
        this.tree = tree;
        this.phrases = new Phrases(rules.stream().map(RoutingRule::condition).toList());
        this.index = new RuleIndex(this.rules);
    }

    /** Every topic that a story may be sent to, by slug. */
    public Set<String> topics() {
        Set<String> topics = new TreeSet<>(Set.of(otherwise));
        rules.forEach(rule -> topics.addAll(rule.topics()));
        return topics;
    }

    /** How many rules there are. */
    public int size() {
        return rules.size();
    }

    /** What is other than in the rules before. */
    public RulesDifference differenceFrom(RoutingRules before) {
        return RulesDifference.between(before.rules, rules, before.topics(), topics());
    }

    /** Whether a rule of this name sends stories to the topic, or the topic is that of stories without a rule. */
    boolean sends(String rule, String topic) {
        return (rule.equals(NO_RULE) && topic.equals(otherwise))
                || rules.stream()
                        .anyMatch(known ->
                                known.name().equals(rule) && known.topics().contains(topic));
    }

    /** The topics of a story in the order of the rules, each with the first rule that names it. Never empty. */
    public Map<String, Match> match(Story story) {
        StoryFacts facts = new StoryFacts(story, tree, phrases);
        Map<String, Match> matches = new LinkedHashMap<>();
        BitSet candidates = index.candidates(facts);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            RoutingRule rule = rules.get(i);
            if (rule.condition().meets(facts)) {
                Match match = new Match(rule.name(), sentHere(rule, facts));
                rule.topics().forEach(topic -> matches.putIfAbsent(topic, match));
                if (rule.stops()) {
                    break;
                }
            }
        }
        if (matches.isEmpty()) {
            matches.put(otherwise, new Match(NO_RULE, "No rule matches the story."));
        }
        return matches;
    }

    private static String sentHere(RoutingRule rule, StoryFacts facts) {
        return "Sent here as " + rule.condition().reason(facts) + ".";
    }

    /** What each rule says of a story, in their order. */
    public List<RuleVerdict> explain(Story story) {
        StoryFacts facts = new StoryFacts(story, tree, phrases);
        List<RuleVerdict> verdicts = new ArrayList<>();
        String stoppedBy = "";
        for (RoutingRule rule : rules) {
            boolean met = rule.condition().meets(facts);
            if (!stoppedBy.isEmpty()) {
                verdicts.add(verdict(rule, Outcome.NOT_ASKED, "The rule `" + stoppedBy + "` stops before it."));
            } else if (met) {
                verdicts.add(verdict(rule, Outcome.FIRED, sentHere(rule, facts)));
                stoppedBy = rule.stops() ? rule.name() : "";
            } else {
                verdicts.add(verdict(
                        rule,
                        Outcome.NOT_MET,
                        "Not sent here, as " + rule.condition().reason(facts) + "."));
            }
        }
        return verdicts;
    }

    private static RuleVerdict verdict(RoutingRule rule, Outcome outcome, String reason) {
        return new RuleVerdict(rule.name(), rule.description(), rule.topics(), outcome, reason);
    }

    /** The rule that sends a story to a topic, and why. */
    public record Match(String rule, String reason) {}
}
