package org.wiredesk.producer.feed.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiredesk.producer.feed.settings.FeedSource.Folder;
import org.wiredesk.producer.feed.settings.FeedSource.Push;
import org.wiredesk.producer.parse.Formats;
import org.wiredesk.producer.parse.SourceNames;
import org.wiredesk.schemas.yaml.FileMistakes;
import org.wiredesk.schemas.yaml.FileVariables;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads feed after feed, and sees to it that they do not get in each other's way. */
final class FeedReader {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final String NONE = "";

    private final FileMistakes mistakes;
    private final FileVariables environment;
    private final Map<String, Node> names = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();

    FeedReader(FileMistakes mistakes, FileVariables environment) {
        this.mistakes = mistakes;
        this.environment = environment;
    }

    /** The feed that a node describes; empty if it is none, which is noted. */
    Optional<FeedSettings> feed(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            mistakes.add(node, "a feed is a list of `key: value`.");
            return Optional.empty();
        }
        Entries entries = new Entries(mapping, place(mapping), mistakes, environment);
        Fields fields = new Fields(entries);
        String name = name(fields, node);
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
            entries.refuseOthers();
            checkAlone(from.get(), name, fields);
        }
        return from.map(unused -> settings);
    }

    private String name(Fields fields, Node node) {
        String name = fields.required("name", "a name in lower case, such as ap-main");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            fields.mistake("name", "a name has lower case letters, digits and hyphens, and at most 40 of them.");
        } else if (!name.isEmpty() && names.putIfAbsent(name, node) != null) {
            fields.mistake("name", "there are two feeds of this name; rename one.");
        }
        return name;
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
