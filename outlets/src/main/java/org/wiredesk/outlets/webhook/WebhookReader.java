package org.wiredesk.outlets.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.outlets.webhook.Webhook.From;
import org.wiredesk.schemas.yaml.FileMistakes;
import org.wiredesk.schemas.yaml.FileVariables;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads webhook after webhook of a file. */
final class WebhookReader {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,199}");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,7})\\s*(s|m|h|d)");
    private static final String A_DURATION = "a duration as 30s, 10m or 12h, or in ISO 8601 as PT12H";
    private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(60);
    private static final Map<String, From> FROM = Map.of("now", From.NOW, "oldest", From.OLDEST);
    private static final Map<String, Boolean> YES_OR_NO = Map.of("true", true, "false", false);

    private final FileMistakes mistakes;
    private final FileVariables variables;
    private final Set<String> names = new HashSet<>();

    WebhookReader(FileMistakes mistakes, FileVariables variables) {
        this.mistakes = mistakes;
        this.variables = variables;
    }

    /** The webhook that a node describes; empty if it is none, which is noted. */
    Optional<Webhook> read(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            mistakes.add(node, "a webhook is a list of `key: value`.");
            return Optional.empty();
        }
        WebhookFields fields = new WebhookFields(mapping, place(mapping), mistakes, variables);
        Optional<String> name = name(fields);
        Optional<URI> url = fields.required(
                "url",
                "an address that begins with https:// or http://, without a name and a password in it",
                WebhookReader::webAddress);
        List<String> topics = topics(fields, mapping);
        fields.refusePlain("secret");
        Optional<SigningSecret> secret =
                fields.isReference("secret") || fields.node("secret").isEmpty()
                        ? fields.required(
                                "secret",
                                "${NAME}; the variable holds `whsec_` and 24 to 64 bytes in Base64, or two of these parted by a"
                                        + " blank",
                                SigningSecret::parse)
                        : Optional.empty();
        From from = fields.optional("from", "one of now, oldest", text -> Optional.ofNullable(FROM.get(text)))
                .orElse(From.NOW);
        Duration giveUp = fields.optional("give-up-after", A_DURATION, WebhookReader::duration)
                .orElse(Webhook.GIVE_UP_AFTER);
        Duration timeout = fields.optional(
                        "timeout",
                        A_DURATION + ", and no more than a minute",
                        text -> duration(text).filter(given -> given.compareTo(LONGEST_TIMEOUT) <= 0))
                .orElse(Webhook.TIMEOUT);
        boolean allowPrivate = fields.optional(
                        "allow-private", "true or false", text -> Optional.ofNullable(YES_OR_NO.get(text)))
                .orElse(false);
        fields.refuseOthers();
        if (name.isEmpty() || url.isEmpty() || secret.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Webhook(name.get(), url.get(), topics, secret.get(), from, giveUp, timeout, allowPrivate));
    }

    private Optional<String> name(WebhookFields fields) {
        Optional<String> name = fields.required(
                "name",
                "a name of lower case letters, digits and hyphens, at most 40 of them",
                text -> Optional.of(text).filter(given -> NAME.matcher(given).matches()));
        if (name.isPresent() && !names.add(name.get())) {
            fields.node("name")
                    .ifPresent(node -> fields.mistake(node, "there are two webhooks of this name; rename one."));
        }
        return name;
    }

    private static List<String> topics(WebhookFields fields, MappingNode mapping) {
        List<String> topics = new ArrayList<>();
        Optional<Node> node = fields.node("topics");
        if (node.isEmpty()) {
            fields.mistake(mapping, "`topics` is missing: give a list as [sport, politics], or [\"*\"] for all.");
        } else if (node.get() instanceof SequenceNode list && !list.getValue().isEmpty()) {
            for (Node entry : list.getValue()) {
                String slug = entry instanceof ScalarNode scalar ? scalar.getValue() : "";
                if (slug.equals(Webhook.ALL) || SLUG.matcher(slug).matches()) {
                    topics.add(slug);
                } else {
                    fields.mistake(
                            entry,
                            "`" + slug + "` is no topic: write what stands behind `news.topic.`, or \"*\" for all.");
                }
            }
        } else {
            fields.mistake(node.get(), "`topics` must be a list as [sport, politics], or [\"*\"] for all.");
        }
        return topics;
    }

    private static Optional<Duration> duration(String text) {
        Matcher shortForm = DURATION.matcher(text.toLowerCase(Locale.ROOT));
        try {
            Duration read = shortForm.matches()
                    ? of(Long.parseLong(shortForm.group(1)), shortForm.group(2))
                    : Duration.parse(text);
            return Optional.of(read).filter(duration -> !duration.isNegative() && !duration.isZero());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Duration of(long amount, String unit) {
        return switch (unit) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
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

    private static String place(MappingNode mapping) {
        return mapping.getValue().stream()
                .filter(field -> field.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("name"))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(node -> "webhook `" + ((ScalarNode) node).getValue() + "`")
                .findFirst()
                .orElse("webhook without a name");
    }
}
