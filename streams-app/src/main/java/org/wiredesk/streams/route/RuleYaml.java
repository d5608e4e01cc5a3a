package org.wiredesk.streams.route;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads the text of a rules file into nodes that know their places. No object is made of what a tag names, and aliases are refused: a few lines of them
 * can grow to a text that no memory holds.
 */
final class RuleYaml {

    private RuleYaml() {}

    /** The document; empty if it cannot be read or is empty, which is noted. */
    static Optional<Node> read(String yaml, RuleMistakes mistakes) {
        try {
            int before = mistakes.size();
            for (Event event : new Yaml(new LoaderOptions()).parse(new StringReader(yaml))) {
                if (event instanceof AliasEvent alias) {
                    mistakes.add(
                            alias.getStartMark(),
                            "aliases such as `*" + alias.getAnchor() + "` are not allowed; write it out.");
                }
            }
            if (mistakes.size() > before) {
                return Optional.empty();
            }
            Optional<Node> root = Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
            if (root.isEmpty()) {
                mistakes.add(1, 1, "there is no list named `rules`; add at least one rule.");
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            mistakes.add(
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "not readable as YAML: " + e.getProblem() + ".");
        } catch (ReaderException e) {
            String before = yaml.substring(0, yaml.offsetByCodePoints(0, e.getPosition()));
            mistakes.add(
                    1 + (int) before.chars().filter(c -> c == '\n').count(),
                    before.length() - before.lastIndexOf('\n'),
                    "a character stands here that YAML does not allow; delete it.");
        } catch (YAMLException e) {
            mistakes.add(1, 1, "not readable as YAML: " + e.getMessage());
        }
        return Optional.empty();
    }
}
