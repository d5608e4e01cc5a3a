package org.wiredesk.streams.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.wiredesk.language.topic.MediaTopicTree;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads what stands under {@code when}. What is wrong is noted; a condition of which a part is wrong is none. */
final class ConditionReader {

    private final FieldValues values;
    private final NestedReader nested;
    private final RuleMistakes mistakes;

    ConditionReader(MediaTopicTree tree, RuleMistakes mistakes) {
        this.values = new FieldValues(tree);
        this.nested = new NestedReader(this);
        this.mistakes = mistakes;
    }

    /** The condition that all entries of a mapping make together; empty if a part of it is wrong. */
    Optional<Condition> all(Node node, String place) {
        return parts(node, place).map(parts -> parts.size() == 1 ? parts.get(0) : new All(parts));
    }

    /** The conditions of a mapping's entries, or of a list of mappings; empty if one is wrong or there is none. */
    Optional<List<Condition>> parts(Node node, String place) {
        int before = mistakes.size();
        List<Condition> parts = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> all(item, place).ifPresent(parts::add));
        } else if (node instanceof MappingNode mapping) {
            RuleEntries entries = new RuleEntries(mapping, place, mistakes);
            entries.all().forEach((key, entry) -> condition(entries, key, entry).ifPresent(parts::add));
        } else {
            mistakes.add(node, place + ": conditions are written as `key: value`.");
        }
        if (parts.isEmpty() && mistakes.size() == before) {
            mistakes.add(node, place + ": there is no condition here, so it would match every story.");
        }
        return mistakes.size() == before ? Optional.of(List.copyOf(parts)) : Optional.empty();
    }

    private Optional<Condition> condition(RuleEntries entries, String key, NodeTuple entry) {
        Optional<Field> field = Field.of(key);
        if (field.isPresent()) {
            return anyValue(entries, field.get());
        }
        if (NestedReader.KEYS.contains(key)) {
            return nested.read(key, entry.getValueNode(), entries.place(), mistakes);
        }
        TreeSet<String> known = new TreeSet<>(NestedReader.KEYS);
        Arrays.stream(Field.values()).map(Field::key).forEach(known::add);
        entries.mistake(
                entry.getKeyNode(), "`" + key + "` is no condition; there are " + String.join(", ", known) + ".");
        return Optional.empty();
    }

    private Optional<Condition> anyValue(RuleEntries entries, Field field) {
        Map<String, String> read = new LinkedHashMap<>();
        for (ScalarNode node : entries.values(field.key())) {
            FieldValues.Read value = values.read(field, node.getValue());
            value.keys().forEach(key -> read.put(key, value.keys().size() > 1 ? key : value.shown()));
            value.mistake().ifPresent(sentence -> entries.mistake(node, sentence));
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(new AnyValue(field, read));
    }
}
