package org.wiredesk.outlets.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.wiredesk.schemas.yaml.FileMistakes;
import org.wiredesk.schemas.yaml.FileVariables;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys and values of one place in the file, which of them were asked for, and what is wrong with them. */
final class WebhookFields {

    private final MappingNode node;
    private final String place;
    private final FileMistakes mistakes;
    private final FileVariables variables;
    private final Map<String, NodeTuple> fields = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    /**
     * @param place what it is, as the beginning of a sentence
     */
    WebhookFields(MappingNode node, String place, FileMistakes mistakes, FileVariables variables) {
        this.node = node;
        this.place = place;
        this.mistakes = mistakes;
        this.variables = variables;
        for (NodeTuple field : node.getValue()) {
            String key = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (fields.putIfAbsent(key, field) != null) {
                mistake(field.getKeyNode(), "`" + key + "` stands here twice; delete one.");
            }
        }
    }

    /** What stands behind a key, if it is there. */
    Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(fields.get(key)).map(NodeTuple::getValueNode);
    }

    /**
     * A value that must be there.
     *
     * @param rule what is allowed, to stand behind "give" and "write"
     * @param reader empty if the text is not allowed
     */
    <T> Optional<T> required(String key, String rule, Function<String, Optional<T>> reader) {
        if (node(key).isEmpty()) {
            mistake(node, "`" + key + "` is missing: give " + rule + ".");
        }
        return optional(key, rule, reader);
    }

    /** A value, if there is one; it may name a variable as {@code ${NAME}}. */
    <T> Optional<T> optional(String key, String rule, Function<String, Optional<T>> reader) {
        return node(key).flatMap(value -> {
            if (!(value instanceof ScalarNode scalar)) {
                mistake(value, "`" + key + "` must be a single value: " + rule + ".");
                return Optional.empty();
            }
            Optional<String> variable = reference(scalar);
            Optional<String> text =
                    variable.isPresent() ? variables.value(variable.get()) : Optional.of(scalar.getValue());
            if (text.isEmpty()) {
                String name = variable.orElse("");
                mistake(
                        value,
                        "`" + key + "`: the variable " + name + " is not set, nor " + name
                                + "_FILE to a file that can be read.");
                return Optional.empty();
            }
            Optional<T> read = reader.apply(text.get().strip());
            if (read.isEmpty()) {
                // The text of a variable may be a secret, so what the file says is shown.
                mistake(value, "`" + key + ": " + scalar.getValue() + "`: write " + rule + ".");
            }
            return read;
        });
    }

    /** Notes that a secret stands in the file itself. */
    void refusePlain(String key) {
        node(key)
                .filter(value -> !(value instanceof ScalarNode scalar)
                        || reference(scalar).isEmpty())
                .ifPresent(value -> mistake(
                        value,
                        "`" + key
                                + "` is a secret and does not belong into a file like this. Write ${NAME}, and set the"
                                + " variable NAME, or NAME_FILE to a file that holds it."));
    }

    /** Whether the value of a key is named by a variable. */
    boolean isReference(String key) {
        return node(key)
                .filter(value ->
                        value instanceof ScalarNode scalar && reference(scalar).isPresent())
                .isPresent();
    }

    /** To be called when all is read: whatever nobody has asked for is a mistake. */
    void refuseOthers() {
        fields.forEach((key, field) -> {
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

    private static Optional<String> reference(ScalarNode scalar) {
        return FileVariables.reference(scalar.getValue());
    }
}
