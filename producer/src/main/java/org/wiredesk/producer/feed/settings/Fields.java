package org.wiredesk.producer.feed.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys and values of one place in the file. Whatever is wrong is noted with its line; a value that will do for now is given back. */
final class Fields {

    private static final String NOTHING = "";

    private final MappingNode node;
    private final String place;
    private final FileMistakes mistakes;
    private final Environment environment;
    private final Map<String, NodeTuple> fields = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    /**
     * The fields of a node.
     *
     * @param place what it is, as the beginning of a sentence
     */
    Fields(MappingNode node, String place, FileMistakes mistakes, Environment environment) {
        this.node = node;
        this.place = place;
        this.mistakes = mistakes;
        this.environment = environment;
        for (NodeTuple field : node.getValue()) {
            String key = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : NOTHING;
            if (fields.putIfAbsent(key, field) != null) {
                mistake(field.getKeyNode(), "`" + key + "` stands here twice; delete one.");
            }
        }
    }

    /** A text, if there is one. */
    Optional<String> text(String key) {
        return value(key).map(Value::text);
    }

    /** A text, or the default. */
    String text(String key, String byDefault) {
        return text(key).orElse(byDefault);
    }

    /** A text that must be there; {@code meaning} is what to give. */
    String required(String key, String meaning) {
        known.add(key);
        if (!fields.containsKey(key)) {
            mistake(node, "`" + key + "` is missing: give " + meaning + ".");
        }
        return text(key, NOTHING);
    }

    /** A secret: never in the file itself. */
    Optional<Secret> secret(String key) {
        known.add(key);
        Optional<Node> node = Optional.ofNullable(fields.get(key)).map(NodeTuple::getValueNode);
        node.filter(found -> !(found instanceof ScalarNode scalar)
                        || Environment.reference(scalar.getValue()).isEmpty())
                .ifPresent(found -> mistake(
                        found,
                        "`" + key
                                + "` is a secret and does not belong into a file like this. Write ${NAME}, and set the"
                                + " variable NAME, or NAME_FILE to a file that holds it."));
        return value(key).map(Value::text).map(Secret::new);
    }

    /** A secret that must be there. */
    Secret requiredSecret(String key, String meaning) {
        if (!fields.containsKey(key)) {
            mistake(node, "`" + key + "` is missing: give " + meaning + " as ${NAME}.");
        }
        return secret(key).orElse(new Secret(NOTHING));
    }

    /** Names and values, all of which may be secret. */
    Map<String, Secret> secrets(String key) {
        known.add(key);
        Map<String, Secret> read = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Optional.ofNullable(fields.get(key)).map(NodeTuple::getValueNode).ifPresent(found -> {
            if (found instanceof MappingNode mapping) {
                Fields inner = new Fields(mapping, place, mistakes, environment);
                inner.fields
                        .keySet()
                        .forEach(name -> inner.text(name).ifPresent(value -> read.put(name, new Secret(value))));
            } else {
                mistake(found, "`" + key + "` must be a list of `Name: value`.");
            }
        });
        return read;
    }

    /** A whole number within bounds, both included. */
    int integer(String key, int byDefault, int least, int most) {
        return read(
                key,
                byDefault,
                "a whole number from " + least + " to " + most,
                text -> text.matches("\\d{1,9}")
                        ? Optional.of(Integer.parseInt(text)).filter(number -> number >= least && number <= most)
                        : Optional.empty());
    }

    /** A number of bytes. */
    long size(String key, long byDefault) {
        return read(key, byDefault, "a size as 500KB, 10MB or 1GB", Amounts::bytes);
    }

    /** A duration above zero. */
    Duration duration(String key, Duration byDefault) {
        return read(key, byDefault, "a duration as 30s, 10m or 12h, or in ISO 8601 as PT12H", Amounts::duration);
    }

    /** A duration above zero, if there is one. */
    Optional<Duration> optionalDuration(String key) {
        return Optional.of(duration(key, Duration.ZERO)).filter(duration -> !duration.isZero());
    }

    /** Yes or no. */
    boolean flag(String key, boolean byDefault) {
        return choice(key, byDefault, Map.of("true", true, "false", false));
    }

    /** One of a few words. */
    <T> T choice(String key, T byDefault, Map<String, T> choices) {
        return read(
                key,
                byDefault,
                "one of " + String.join(", ", new TreeSet<>(choices.keySet())),
                text -> Optional.ofNullable(choices.get(text)));
    }

    /** A file or a folder. */
    Path path(String key, String meaning) {
        return Path.of(required(key, meaning).replace('\0', ' '));
    }

    /** An address on the web, without a name and a password in it. */
    URI url(String key, Optional<URI> byDefault) {
        if (byDefault.isEmpty()) {
            required(key, "an address that begins with https:// or http://");
        }
        return read(
                key,
                byDefault.orElse(URI.create("https://unknown.invalid/")),
                "an address that begins with https:// or http://, without a name and a password in it",
                Fields::webAddress);
    }

    /**
     * A value of any kind.
     *
     * @param rule what is allowed, to stand behind "write"
     * @param reader empty if the text is not allowed
     */
    <T> T read(String key, T byDefault, String rule, Function<String, Optional<T>> reader) {
        Optional<Value> value = value(key);
        if (value.isEmpty()) {
            return byDefault;
        }
        Optional<T> read = reader.apply(value.get().text());
        if (read.isEmpty()) {
            mistake(value.get().node(), "`" + key + ": " + value.get().shown() + "`: write " + rule + ".");
        }
        return read.orElse(byDefault);
    }

    /** Notes a mistake about the value of a key, or about the whole where there is none. */
    void mistake(String key, String sentence) {
        NodeTuple field = fields.get(key);
        mistake(field == null ? node : field.getValueNode(), sentence);
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

    private Optional<Value> value(String key) {
        known.add(key);
        NodeTuple field = fields.get(key);
        if (field == null) {
            return Optional.empty();
        }
        if (!(field.getValueNode() instanceof ScalarNode scalar)) {
            mistake(field.getValueNode(), "`" + key + "` must be a single value.");
            return Optional.empty();
        }
        Optional<String> variable = Environment.reference(scalar.getValue());
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

    private static Optional<URI> webAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return Optional.of(uri).filter(url -> web && url.getHost() != null && url.getRawUserInfo() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private void mistake(Node where, String sentence) {
        mistakes.add(where.getStartMark(), place + ": " + sentence);
    }

    private record Value(String text, ScalarNode node) {

        /** As it stands in the file, so that nothing secret is shown. */
        String shown() {
            return node.getValue();
        }
    }
}
