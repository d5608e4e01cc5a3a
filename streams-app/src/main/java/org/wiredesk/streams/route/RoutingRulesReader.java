package org.wiredesk.streams.route;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.schemas.InvalidConfiguration;
import org.wiredesk.streams.route.RuleReader.Placed;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads routing rules from YAML and names every mistake at once, with its line and column. */
public final class RoutingRulesReader {

    private static final String UNROUTED = "unrouted";

    private final MediaTopicTree tree;
    private final RuleMistakes mistakes;

    private RoutingRulesReader(String file, MediaTopicTree tree) {
        this.tree = tree;
        this.mistakes = new RuleMistakes(file);
    }

    /**
     * What a text has in it.
     *
     * @param rules empty if there are mistakes
     * @param mistakes in the order of the text
     */
    public record Result(Optional<RoutingRules> rules, List<RuleMistake> mistakes) {

        /**
         * The rules.
         *
         * @throws InvalidConfiguration with every mistake, if there is one
         */
        public RoutingRules orThrow() {
            return rules.orElseThrow(() -> new InvalidConfiguration(
                    mistakes.stream().map(RuleMistake::toString).toList()));
        }
    }

    /**
     * Reads a file.
     *
     * @throws InvalidConfiguration if it cannot be read at all
     */
    public static Result check(Path file, MediaTopicTree tree) {
        try {
            return check(Files.readString(file), file.toString(), tree);
        } catch (IOException e) {
            throw new InvalidConfiguration(
                    List.of("The file of rules " + file + " cannot be read: is it there, and is it UTF-8?"));
        }
    }

    /**
     * Reads the text of a rules file, as docs/routing.md describes it.
     *
     * @param file what the text is called when a mistake is told
     */
    public static Result check(String yaml, String file, MediaTopicTree tree) {
        return new RoutingRulesReader(file, tree).read(yaml);
    }

    /** The built-in rules: one for each top topic of IPTC's Media Topics. */
    public static RoutingRules standard(MediaTopicTree tree) {
        return check(standardYaml(), "rules.yaml", tree).orThrow();
    }

    /** The built-in rules as they are written. */
    public static String standardYaml() {
        try (InputStream rules = RoutingRulesReader.class.getResourceAsStream("rules.yaml")) {
            return new String(Objects.requireNonNull(rules, "rules.yaml").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result read(String yaml) {
        Optional<RoutingRules> rules = RuleYaml.read(yaml, mistakes).flatMap(this::rules);
        return new Result(mistakes.size() == 0 ? rules : Optional.empty(), mistakes.inOrder());
    }

    private Optional<RoutingRules> rules(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            mistakes.add(root, "begin with `rules:` and a list below it.");
            return Optional.empty();
        }
        RuleEntries entries = new RuleEntries(mapping, "routing rules", mistakes);
        String otherwise = entries.scalar("otherwise")
                .map(node -> RuleReader.topic(node, "otherwise", mistakes))
                .orElse(UNROUTED);
        List<Placed> read = new ArrayList<>();
        Node list = entries.node("rules").orElse(root);
        if (list instanceof SequenceNode rules && !rules.getValue().isEmpty()) {
            RuleReader reader = new RuleReader(tree, mistakes);
            rules.getValue().forEach(node -> reader.read(node).ifPresent(read::add));
        } else {
            entries.mistake(list, "there is no list named `rules`; add at least one rule.");
        }
        entries.refuseOthers();
        Shadows.find(read, mistakes);
        return Optional.of(new RoutingRules(read.stream().map(Placed::rule).toList(), otherwise, tree));
    }
}
