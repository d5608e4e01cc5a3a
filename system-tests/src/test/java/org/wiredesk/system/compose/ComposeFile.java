package org.wiredesk.system.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A compose file as Compose sees it where no variable is set: merge keys merged, every {@code ${NAME:-value}} its default.
 *
 * @param content the whole document
 */
record ComposeFile(JsonNode content) {

    private static final Pattern DEFAULTED = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");

    static ComposeFile read(Path file) throws IOException {
        String text = DEFAULTED.matcher(Files.readString(file)).replaceAll("$1");
        // Not Jackson's own reader, which leaves merge keys as they are.
        Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return new ComposeFile(new ObjectMapper().valueToTree(document));
    }

    Set<String> keys() {
        return names(content);
    }

    /** The services by name. */
    Map<String, ComposeService> services() {
        return content.path("services").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new ComposeService(entry.getValue())));
    }

    ComposeService service(String name) {
        return new ComposeService(content.path("services").path(name));
    }

    /** The volumes that it declares. */
    Set<String> volumes() {
        return names(content.path("volumes"));
    }

    static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
