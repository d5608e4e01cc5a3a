package org.wiredesk.streams.route;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.schemas.InvalidConfiguration;
import org.wiredesk.schemas.Topics;

/** Reads routing rules from YAML and names every mistake at once, by the rule it stands in. */
public final class RoutingRulesReader {

    private static final Set<String> KEYS = Set.of("name", "description", "when", "to");

    private final Map<String, Function<List<String>, Condition>> conditions;
    private final MediaTopicTree tree;
    private final List<String> mistakes = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();

    private RoutingRulesReader(MediaTopicTree tree) {
        this.tree = tree;
        this.conditions = new Conditions(tree).byField();
    }

    /**
     * The rules of a file.
     *
     * @param yaml the text of a rules file, as docs/configuration.md describes it
     * @throws InvalidConfiguration with every mistake in it
     */
    public static RoutingRules read(String yaml, MediaTopicTree tree) {
        return new RoutingRulesReader(tree).read(yaml);
    }

    /** The built-in rules: one for each top topic of IPTC's Media Topics. */
    public static RoutingRules standard(MediaTopicTree tree) {
        try (InputStream rules = RoutingRulesReader.class.getResourceAsStream("rules.yaml")) {
            return read(new String(Objects.requireNonNull(rules, "rules.yaml").readAllBytes(), UTF_8), tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RoutingRules read(String yaml) {
        JsonNode root = parse(yaml);
        List<RoutingRule> rules = StreamSupport.stream(root.path("rules").spliterator(), false)
                .map(this::rule)
                .toList();
        if (rules.isEmpty() && mistakes.isEmpty()) {
            mistakes.add("Routing rules: there is no list named `rules`; add at least one rule.");
        }
        String otherwise = slug(root.path("otherwise").asText("unrouted"), "otherwise");
        if (!mistakes.isEmpty()) {
            throw new InvalidConfiguration(mistakes);
        }
        return new RoutingRules(rules, otherwise);
    }

    private JsonNode parse(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new InvalidConfiguration(
                    List.of("Routing rules: not readable as YAML" + place + ": " + e.getOriginalMessage()));
        }
    }

    private RoutingRule rule(JsonNode node) {
        String name = node.path("name").asText("");
        String place = "rule " + (name.isEmpty() ? "without a name" : "`" + name + "`");
        if (name.isEmpty()) {
            mistake(place, "give it a `name`; deliveries call it by that.");
        } else if (!names.add(name)) {
            mistake(place, "there are two rules of this name; rename one.");
        }
        node.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                mistake(
                        place,
                        "`" + key + "` is not known; a rule has " + String.join(", ", new TreeSet<>(KEYS)) + ".");
            }
        });
        List<String> topics = values(node.path("to")).stream()
                .map(topic -> slug(topic, place))
                .toList();
        if (topics.isEmpty()) {
            mistake(place, "it sends stories nowhere; name at least one topic under `to`.");
        }
        return new RoutingRule(name, conditions(node.path("when"), place), topics);
    }

    private List<Condition> conditions(JsonNode when, String place) {
        List<Condition> read = new ArrayList<>();
        when.properties().forEach(entry -> {
            List<String> values = values(entry.getValue());
            var condition = conditions.get(entry.getKey());
            if (condition == null) {
                String known = String.join(", ", new TreeSet<>(conditions.keySet()));
                mistake(place, "`" + entry.getKey() + "` is no condition; there are " + known + ".");
            } else if (values.isEmpty()) {
                mistake(place, "`" + entry.getKey() + "` names no value.");
            } else {
                checkTopics(entry.getKey(), values, place);
                read.add(condition.apply(values));
            }
        });
        if (read.isEmpty() && when.isEmpty()) {
            mistake(place, "it has no condition under `when`, so it would match every story.");
        }
        return read;
    }

    private void checkTopics(String field, List<String> codes, String place) {
        if (field.equals("mediaTopic")) {
            codes.stream()
                    .filter(code -> tree.name(code).isEmpty())
                    .forEach(code -> mistake(place, "`" + code + "` is no code of IPTC's Media Topics."));
        }
    }

    private String slug(String topic, String place) {
        if (topic.isEmpty() || !Topics.slug(topic).equals(topic)) {
            mistake(
                    place,
                    "`" + topic + "` is no topic; write it in lower case with hyphens, as `" + Topics.slug(topic)
                            + "`.");
        }
        return topic;
    }

    private static List<String> values(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : node.isMissingNode() || node.isNull() ? List.of() : List.of(node.asText());
    }

    private void mistake(String place, String sentence) {
        mistakes.add("Routing rules, " + place + ": " + sentence);
    }
}
