package org.wiredesk.producer.feed.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.wiredesk.schemas.yaml.FileMistakes;
import org.wiredesk.schemas.yaml.FileVariables;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys and values of one place in the file as they stand there, which of them were asked for, and what is wrong with them. */
final class Entries {

    private static final String NOTHING = "";

    private final MappingNode node;
    private final String place;
    private final FileMistakes mistakes;
    private final FileVariables environment;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    /**
     * The entries of a node.
     *
     * @param place what it is, as the beginning of a sentence
     */
    Entries(MappingNode node, String place, FileMistakes mistakes, FileVariables environment) {
        this.node = node;
        this.place = place;
        this.mistakes = mistakes;
        this.environment = environment;
        for (NodeTuple field : node.getValue()) {
            String key = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : NOTHING;
            if (entries.putIfAbsent(key, field) != null) {
                mistake(field.getKeyNode(), "`" + key + "` stands here twice; delete one.");
            }
        }
    }

    /** Whether there is a value for a key, right or wrong. */
    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The keys, in the order of the file. */
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** What stands behind a key, if it is there. */
    Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
    }

    /** The entries of a place within this one, which is called the same when a mistake is told. */
    Entries within(MappingNode inner) {
        return new Entries(inner, place, mistakes, environment);
    }

    /** A single value with its variable looked up; what stops it from being one is noted. */
    Optional<Value> value(String key) {
        known.add(key);
        NodeTuple field = entries.get(key);
        if (field == null) {
            return Optional.empty();
        }
        if (!(field.getValueNode() instanceof ScalarNode scalar)) {
            mistake(field.getValueNode(), "`" + key + "` must be a single value.");
            return Optional.empty();
        }
        Optional<String> variable = FileVariables.reference(scalar.getValue());
        Optional<String> text = variable.isPresent()
                ? environment.value(variable.get())
                : Optional.of(scalar.getValue().strip()).filter(value -> !value.isEmpty());
        if (text.isEmpty()) {
            mistake(
                    scalar,
                    variable.map(name -> "`" + key + "`: the variable " + name + " is not set, nor " + name
                                    + "_FILE to a file that can be read.")
                            .orElse("`" + key + "` has no value."));
        }
        return text.map(found -> new Value(found, scalar));
    }

    /** Notes a mistake about the value of a key, or about the whole where there is none. */
    void mistake(String key, String sentence) {
        NodeTuple field = entries.get(key);
        mistake(field == null ? node : field.getValueNode(), sentence);
    }

    /** Notes that a key is missing. */
    void missing(String key, String meaning) {
        mistake(node, "`" + key + "` is missing: give " + meaning + ".");
    }

    /** To be called when all is read: whatever nobody has asked for is a mistake. */
    void refuseOthers() {
        entries.forEach((key, field) -> {
            if (!known.contains(key)) {
                mistake(
                        field.getKeyNode(),
                        "`" + key + "` is not known here; there are " + String.join(", ", known) + ".");
            }
        });
    }

    /** Notes a mistake about a place in the file. */
    void mistake(Node where, String sentence) {
        mistakes.add(where, place + ": " + sentence);
    }

    /**
     * A value.
     *
     * @param text of it, with its variable looked up
     * @param node where it stands
     */
    record Value(String text, ScalarNode node) {

        /** As it stands in the file, so that nothing secret is shown. */
        String shown() {
            return node.getValue();
        }
    }
}
