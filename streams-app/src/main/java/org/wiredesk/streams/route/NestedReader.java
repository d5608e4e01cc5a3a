package org.wiredesk.streams.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.streams.route.Score.Weighted;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the conditions that are more than a list of values. */
final class NestedReader {

    static final Set<String> KEYS = Set.of("all", "any", "not", "near", "time", "score");

    private static final int MOST_POINTS = 1000;
    private static final int FARTHEST = 100;
    private static final int USUALLY_WITHIN = 10;

    private final ConditionReader conditions;

    NestedReader(ConditionReader conditions) {
        this.conditions = conditions;
    }

    /** The condition; empty if something is wrong with it, which is noted. */
    Optional<Condition> read(String key, Node node, String place, RuleMistakes mistakes) {
        return switch (key) {
            case "all" -> conditions.parts(node, place).map(All::new);
            case "any" -> conditions.parts(node, place).map(Any::new);
            case "not" -> conditions.all(node, place).map(Not::new);
            default ->
                entries(key, node, place, mistakes).flatMap(entries -> {
                    int before = mistakes.size();
                    Optional<? extends Condition> read = switch (key) {
                        case "near" -> near(entries);
                        case "time" -> Optional.of(TimeReader.read(entries));
                        default -> score(entries, mistakes);
                    };
                    entries.refuseOthers();
                    if (mistakes.size() == before
                            && read.filter(NestedReader::isAlways).isPresent()) {
                        entries.mistake(
                                entries.node(), "this is all week, so it would match every story; name hours or days.");
                    }
                    return read.filter(unused -> mistakes.size() == before).map(Condition.class::cast);
                });
        };
    }

    private static boolean isAlways(Condition condition) {
        return condition instanceof During time && time.isAlways();
    }

    private static Optional<RuleEntries> entries(String key, Node node, String place, RuleMistakes mistakes) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new RuleEntries(mapping, place, mistakes));
        }
        mistakes.add(node, place + ": `" + key + "` is written as `key: value`, see docs/routing.md.");
        return Optional.empty();
    }

    private static Optional<Near> near(RuleEntries entries) {
        List<ScalarNode> nodes = entries.values("words");
        int within = entries.number("within", USUALLY_WITHIN, 1, FARTHEST);
        List<String> words = nodes.stream()
                .flatMap(node -> RuleWords.of(node.getValue()).stream())
                .filter(word -> !word.isEmpty())
                .toList();
        if (nodes.size() != 2 || words.size() != 2 || words.get(0).equals(words.get(1))) {
            entries.mistake(
                    entries.node("words").orElse(entries.node()), "`near` needs two different words under `words`.");
            return Optional.empty();
        }
        return Optional.of(new Near(words.get(0), words.get(1), within));
    }

    private Optional<Score> score(RuleEntries entries, RuleMistakes mistakes) {
        List<Weighted> parts = new ArrayList<>();
        int least = entries.number("least", 1, 1, MOST_POINTS);
        Node of = entries.node("of").orElse(entries.node());
        if (of instanceof SequenceNode list) {
            list.getValue()
                    .forEach(node -> weighted(node, entries.place(), mistakes).ifPresent(parts::add));
        }
        if (parts.isEmpty()) {
            entries.mistake(of, "`score` needs a list under `of`, each with a `weight` and its conditions.");
            return Optional.empty();
        }
        int most = parts.stream()
                .mapToInt(Weighted::weight)
                .filter(weight -> weight > 0)
                .sum();
        if (most < least) {
            entries.mistake(
                    of,
                    "all weights together make " + most + ", so that `least: " + least
                            + "` is never reached; raise the weights or lower it.");
        }
        return Optional.of(new Score(least, List.copyOf(parts)));
    }

    private Optional<Weighted> weighted(Node node, String place, RuleMistakes mistakes) {
        if (!(node instanceof MappingNode mapping)) {
            mistakes.add(node, place + ": a part of `score` is written as `weight: 2` and its conditions.");
            return Optional.empty();
        }
        RuleEntries entries = new RuleEntries(mapping, place, mistakes);
        int weight = entries.number("weight", 1, -MOST_POINTS, MOST_POINTS);
        List<NodeTuple> others = mapping.getValue().stream()
                .filter(entry -> !(entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("weight")))
                .toList();
        MappingNode rest = new MappingNode(
                mapping.getTag(), true, others, mapping.getStartMark(), mapping.getEndMark(), mapping.getFlowStyle());
        return conditions.all(rest, place).map(condition -> new Weighted(weight, condition));
    }
}
