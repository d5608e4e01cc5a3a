package org.wiredesk.streams.route;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.schemas.Topics;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one rule after the other, and tries each on its own examples. */
final class RuleReader {

    /** What Kafka allows for a topic's name, less what stands before the slug. */
    private static final int LONGEST_TOPIC = 200;

    private final RuleMistakes mistakes;
    private final ConditionReader conditions;
    private final ExampleCheck examples;
    private final Set<String> names = new TreeSet<>();

    RuleReader(MediaTopicTree tree, RuleMistakes mistakes) {
        this.mistakes = mistakes;
        this.conditions = new ConditionReader(tree, mistakes);
        this.examples = new ExampleCheck(tree, mistakes);
    }

    /**
     * A rule and its place.
     *
     * @param node where it begins
     */
    record Placed(RoutingRule rule, Node node) {}

    /** The rule of a node; empty if something is wrong with it, which is noted. */
    Optional<Placed> read(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            mistakes.add(node, "a rule is a list of `key: value`.");
            return Optional.empty();
        }
        int before = mistakes.size();
        RuleEntries entries = new RuleEntries(mapping, place(mapping), mistakes);
        String name = name(entries);
        String description = entries.text("description").orElse("");
        Optional<Condition> condition = condition(entries);
        List<String> topics = topics(entries);
        boolean stops = stops(entries);
        List<Node> matching = examples(entries, "matches");
        List<Node> others = examples(entries, "does not match");
        entries.refuseOthers();
        condition.ifPresent(read -> examples.check(read, matching, others, entries.place()));
        return mistakes.size() > before
                ? Optional.empty()
                : condition.map(
                        read -> new Placed(new RoutingRule(name, description, read, topics, stops), entries.node()));
    }

    private static String place(MappingNode mapping) {
        return mapping.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("name"))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(node -> "rule `" + ((ScalarNode) node).getValue() + "`")
                .findFirst()
                .orElse("rule without a name");
    }

    private String name(RuleEntries entries) {
        Optional<ScalarNode> name = entries.scalar("name");
        if (entries.node("name").isEmpty()) {
            entries.mistake(entries.node(), "give it a `name`; deliveries call it by that.");
        }
        name.filter(node -> !names.add(node.getValue().strip()))
                .ifPresent(node -> entries.mistake(node, "there are two rules of this name; rename one."));
        return name.map(node -> node.getValue().strip()).orElse("");
    }

    private Optional<Condition> condition(RuleEntries entries) {
        Optional<Node> when = entries.node("when");
        if (when.isEmpty()) {
            entries.mistake(
                    entries.node(), "it has no condition under `when`, so it would match every story; name one.");
        }
        return when.flatMap(node -> conditions.all(node, entries.place()));
    }

    private List<String> topics(RuleEntries entries) {
        if (entries.node("to").isEmpty()) {
            entries.mistake(entries.node(), "it sends stories nowhere; name at least one topic under `to`.");
        }
        return entries.values("to").stream()
                .map(node -> topic(node, entries.place(), mistakes))
                .toList();
    }

    /** A slug; what stops it from being one is noted. */
    static String topic(ScalarNode node, String place, RuleMistakes mistakes) {
        String topic = node.getValue().strip();
        String slug = Topics.slug(topic);
        if (slug.isEmpty()) {
            mistakes.add(node, place + ": `" + topic + "` is no topic; write it in lower case with hyphens.");
        } else if (!slug.equals(topic)) {
            mistakes.add(
                    node,
                    place + ": `" + topic + "` is no topic; write it in lower case with hyphens, as `" + slug + "`.");
        } else if (topic.length() > LONGEST_TOPIC) {
            mistakes.add(node, place + ": the topic's name is longer than " + LONGEST_TOPIC + " letters; shorten it.");
        }
        return topic;
    }

    private static boolean stops(RuleEntries entries) {
        Optional<ScalarNode> stop = entries.scalar("stop");
        stop.filter(node -> !Set.of("true", "false").contains(node.getValue()))
                .ifPresent(node -> entries.mistake(node, "`stop: " + node.getValue() + "`: write true or false."));
        return stop.map(node -> node.getValue().equals("true")).orElse(false);
    }

    private static List<Node> examples(RuleEntries entries, String key) {
        return entries.node(key)
                .map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node))
                .orElse(List.of());
    }
}
