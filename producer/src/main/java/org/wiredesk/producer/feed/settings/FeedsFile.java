package org.wiredesk.producer.feed.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wiredesk.schemas.InvalidConfiguration;
import org.wiredesk.schemas.yaml.FileMistakes;
import org.wiredesk.schemas.yaml.FileVariables;
import org.wiredesk.schemas.yaml.YamlFile;
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
        this.reader = new FeedReader(mistakes, new FileVariables(environment));
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
        List<FeedSettings> feeds = reader.feeds(YamlFile.compose(yaml, file, "name at least one feed under `feeds`."));
        reader.mistakes.throwIfAny();
        return feeds;
    }

    private List<FeedSettings> feeds(Node root) {
        List<FeedSettings> feeds = new ArrayList<>();
        if (!(root instanceof MappingNode mapping)) {
            mistakes.add(root, "begin with `feeds:` and a list below it.");
            return feeds;
        }
        for (NodeTuple field : mapping.getValue()) {
            String key = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!key.equals("feeds")) {
                mistakes.add(field.getKeyNode(), "`" + key + "` is not known here; there is `feeds`.");
            } else if (field.getValueNode() instanceof SequenceNode list) {
                list.getValue().forEach(node -> reader.feed(node).ifPresent(feeds::add));
            } else {
                mistakes.add(field.getValueNode(), "`feeds` must be a list: lines that begin with `-`.");
            }
        }
        if (feeds.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(root, "name at least one feed under `feeds`.");
        }
        return feeds;
    }
}
