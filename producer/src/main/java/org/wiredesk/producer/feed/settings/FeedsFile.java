package org.wiredesk.producer.feed.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wiredesk.schemas.InvalidConfiguration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the feeds of a YAML file and names every mistake in it at once, with its line and column. */
public final class FeedsFile {

    private final FileMistakes mistakes;
    private final FeedReader reader;

    private FeedsFile(String file, Map<String, String> environment) {
        this.mistakes = new FileMistakes(file);
        this.reader = new FeedReader(mistakes, new Environment(environment));
    }

    /**
     * The feeds of a file.
     *
     * @param file as docs/feeds.md describes it
     * @param environment where its secrets are, as {@link System#getenv()} gives it
     * @throws InvalidConfiguration with every mistake
     */
    public static List<FeedSettings> read(Path file, Map<String, String> environment) {
        try {
            return read(Files.readString(file), file.toString(), environment);
        } catch (IOException e) {
            throw new InvalidConfiguration(
                    List.of("The file of feeds " + file + " cannot be read: is it there, and is it UTF-8?"));
        }
    }

    /**
     * The same for a text.
     *
     * @param file what the text is called when a mistake is told
     */
    static List<FeedSettings> read(String yaml, String file, Map<String, String> environment) {
        FeedsFile reader = new FeedsFile(file, environment);
        List<FeedSettings> feeds = reader.feeds(compose(yaml, file));
        List<String> sentences = reader.mistakes.sentences();
        if (!sentences.isEmpty()) {
            throw new InvalidConfiguration(sentences);
        }
        return feeds;
    }

    private static Node compose(String yaml, String file) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root != null) {
                return root;
            }
            throw new InvalidConfiguration(List.of(file + ": it is empty; name at least one feed under `feeds`."));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            String place = mark == null ? "" : (mark.getLine() + 1) + ":" + (mark.getColumn() + 1) + ":";
            throw new InvalidConfiguration(
                    List.of(file + ":" + place + " not readable as YAML: " + e.getProblem() + "."));
        } catch (YAMLException e) {
            throw new InvalidConfiguration(List.of(file + ": not readable as YAML: " + e.getMessage()));
        }
    }

    private List<FeedSettings> feeds(Node root) {
        List<FeedSettings> feeds = new ArrayList<>();
        if (!(root instanceof MappingNode mapping)) {
            mistakes.add(root.getStartMark(), "begin with `feeds:` and a list below it.");
            return feeds;
        }
        for (NodeTuple field : mapping.getValue()) {
            String key = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!key.equals("feeds")) {
                mistakes.add(field.getKeyNode().getStartMark(), "`" + key + "` is not known here; there is `feeds`.");
            } else if (field.getValueNode() instanceof SequenceNode list) {
                list.getValue().forEach(node -> reader.feed(node).ifPresent(feeds::add));
            } else {
                mistakes.add(field.getValueNode().getStartMark(), "`feeds` must be a list: lines that begin with `-`.");
            }
        }
        if (feeds.isEmpty() && mistakes.sentences().isEmpty()) {
            mistakes.add(root.getStartMark(), "name at least one feed under `feeds`.");
        }
        return feeds;
    }
}
