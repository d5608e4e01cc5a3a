package org.wiredesk.streams.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The keys and values of one place in a rules file, which of them were asked for, and what is wrong with them. */
final class RuleEntries {

    private final MappingNode node;
    private final String place;
    private final RuleMistakes mistakes;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    /**
     * @param place what it is, as the beginning of a sentence
     */
    RuleEntries(MappingNode node, String place, RuleMistakes mistakes) {
        this.node = node;
        this.place = place;
        this.mistakes = mistakes;
        for (NodeTuple entry : node.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (entries.putIfAbsent(key, entry) != null) {
                mistake(entry.getKeyNode(), "`" + key + "` stands here twice; delete one.");
            }
        }
    }

    /** What it is, as the beginning of a sentence. */
    String place() {
        return place;
    }

    /** Where it begins. */
    Node node() {
        return node;
    }

    /** The keys with what they stand for, in the order of the file. */
    Map<String, NodeTuple> all() {
        return entries;
    }

    /** What stands behind a key. */
    Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
    }

    /** A single value that is not blank; what stops it from being one is noted. */
    Optional<ScalarNode> scalar(String key) {
        return node(key).flatMap(value -> scalar(key, value));
    }

    private Optional<ScalarNode> scalar(String key, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            mistake(value, "`" + key + "` must be a single value.");
            return Optional.empty();
        }
        if (scalar.getValue().isBlank() || scalar.getTag().equals(Tag.NULL)) {
            mistake(value, "`" + key + "` has no value.");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** A single text, or nothing. */
    Optional<String> text(String key) {
        return scalar(key).map(value -> value.getValue().strip());
    }

    /** A value or a list of values; what is none is noted. */
    List<ScalarNode> values(String key) {
        return node(key).map(value -> values(key, value)).orElse(List.of());
    }

    private List<ScalarNode> values(String key, Node value) {
        if (value instanceof SequenceNode list) {
            if (list.getValue().isEmpty()) {
                mistake(list, "`" + key + "` names no value.");
            }
            return list.getValue().stream()
                    .flatMap(item -> scalar(key, item).stream())
                    .toList();
        }
        return scalar(key, value).stream().toList();
    }

    /** A whole number from one bound to the other, both included; {@code otherwise} if there is none. */
    int number(String key, int otherwise, int least, int most) {
        Optional<ScalarNode> value = scalar(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.get().getValue().strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as a number that is out of bounds is.
        }
        mistake(
                value.get(),
                "`" + key + ": " + value.get().getValue() + "`: write a whole number from " + least + " to " + most
                        + ".");
        return otherwise;
    }

    /** To be called when all is read: whatever nobody has asked for is a mistake. */
    void refuseOthers() {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                mistake(
                        entry.getKeyNode(),
                        "`" + key + "` is not known here; there are " + String.join(", ", known) + ".");
            }
        });
    }

    /** Notes a mistake. */
    void mistake(Node where, String sentence) {
        mistakes.add(where, place + ": " + sentence);
    }
}
