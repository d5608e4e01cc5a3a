package org.wiredesk.outlets.webhook;

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
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the webhooks of a YAML file and names every mistake in it at once, with its line and column. */
public final class WebhooksFile {

    private static final String LIST = "webhooks";

    private WebhooksFile() {}

    /**
     * The webhooks of a file.
     *
     * @param file as docs/outlets.md describes it
     * @param environment where its secrets are, as {@link System#getenv()} gives it
     * @throws InvalidConfiguration with every mistake
     */
    public static List<Webhook> read(Path file, Map<String, String> environment) {
        try {
            return read(Files.readString(file), file.toString(), environment);
        } catch (IOException e) {
            throw new InvalidConfiguration(
                    List.of("The file of webhooks " + file + " cannot be read: is it there, and is it UTF-8?"));
        }
    }

    /**
     * The same for a text.
     *
     * @param file what the text is called when a mistake is told
     */
    static List<Webhook> read(String yaml, String file, Map<String, String> environment) {
        FileMistakes mistakes = new FileMistakes(file);
        Node root = YamlFile.compose(yaml, file, "name at least one webhook under `webhooks`.");
        List<Webhook> webhooks = webhooks(root, mistakes, new FileVariables(environment));
        mistakes.throwIfAny();
        return webhooks;
    }

    private static List<Webhook> webhooks(Node root, FileMistakes mistakes, FileVariables variables) {
        List<Webhook> webhooks = new ArrayList<>();
        if (!(root instanceof MappingNode mapping)) {
            mistakes.add(root, "begin with `webhooks:` and a list below it.");
            return webhooks;
        }
        WebhookFields fields = new WebhookFields(mapping, "the file", mistakes, variables);
        WebhookReader reader = new WebhookReader(mistakes, variables);
        fields.node(LIST).ifPresent(node -> {
            if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
                list.getValue().forEach(entry -> reader.read(entry).ifPresent(webhooks::add));
            } else {
                mistakes.add(node, "`webhooks` must be a list: lines that begin with `-`.");
            }
        });
        if (fields.node(LIST).isEmpty()) {
            mistakes.add(root, "name at least one webhook under `webhooks`.");
        }
        fields.refuseOthers();
        return webhooks;
    }
}
