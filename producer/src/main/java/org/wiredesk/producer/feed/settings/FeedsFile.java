package org.wiredesk.producer.feed.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiredesk.producer.feed.settings.FeedSource.Folder;
import org.wiredesk.producer.feed.settings.FeedSource.Push;
import org.wiredesk.producer.parse.Formats;
import org.wiredesk.producer.parse.SourceNames;
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

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private static final String NONE = "";

    private final FileMistakes mistakes;
    private final Environment environment;
    private final Map<String, Node> names = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();

    private FeedsFile(String file, Map<String, String> environment) {
        this.mistakes = new FileMistakes(file);
        this.environment = new Environment(environment);
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
                list.getValue().forEach(node -> feed(node).ifPresent(feeds::add));
            } else {
                mistakes.add(field.getValueNode().getStartMark(), "`feeds` must be a list: lines that begin with `-`.");
            }
        }
        if (feeds.isEmpty() && mistakes.sentences().isEmpty()) {
            mistakes.add(root.getStartMark(), "name at least one feed under `feeds`.");
        }
        return feeds;
    }

    private Optional<FeedSettings> feed(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            mistakes.add(node.getStartMark(), "a feed is a list of `key: value`.");
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, place(mapping), mistakes, environment);
        String name = fields.required("name", "a name in lower case, such as ap-main");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            fields.mistake("name", "a name has lower case letters, digits and hyphens, and at most 40 of them.");
        } else if (!name.isEmpty() && names.putIfAbsent(name, node) != null) {
            fields.mistake("name", "there are two feeds of this name; rename one.");
        }
        Optional<FeedSource> from = SourceReader.read(fields);
        FeedSettings settings = new FeedSettings(
                name,
                from.orElse(new Folder(Path.of(""), false)),
                given(fields.read("source", NONE, "a name with a letter in it", SourceNames::shortName)),
                given(fields.read(
                        "format",
                        NONE,
                        "one of " + String.join(", ", Formats.names()),
                        text -> Optional.of(text).filter(Formats.names()::contains))),
                fields.choice(
                        "identity",
                        IdentityRule.AGENCY_ID,
                        Map.of(
                                "agency-id", IdentityRule.AGENCY_ID,
                                "link", IdentityRule.LINK,
                                "content", IdentityRule.CONTENT)),
                fields.optionalDuration("expect-every"),
                fields.duration("poll-every", FeedSettings.POLL_EVERY));
        if (from.isPresent()) {
            fields.refuseOthers();
            checkAlone(from.get(), name, fields);
        }
        return from.map(unused -> settings);
    }

    /** Two feeds can neither read one folder nor listen on one port. */
    private void checkAlone(FeedSource from, String name, Fields fields) {
        String what = "";
        String value = "";
        if (from instanceof Folder folder) {
            what = "path";
            value = "folder " + folder.path().toAbsolutePath().normalize();
        } else if (from instanceof Push push && push.port() != 0) {
            what = "port";
            value = "port " + push.port();
        }
        if (!what.isEmpty()) {
            String other = taken.putIfAbsent(value, name);
            if (other != null) {
                fields.mistake(what, "the feed `" + other + "` has the " + value + " already; give this one another.");
            }
        }
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(given -> !given.equals(NONE));
    }

    private static String place(MappingNode mapping) {
        return mapping.getValue().stream()
                .filter(field -> field.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("name"))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(node -> "feed `" + ((ScalarNode) node).getValue() + "`")
                .findFirst()
                .orElse("feed without a name");
    }
}
