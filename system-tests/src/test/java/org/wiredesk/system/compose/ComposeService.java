package org.wiredesk.system.compose;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One service of a compose file.
 *
 * @param settings all that is said about it
 */
record ComposeService(JsonNode settings) {

    Set<String> keys() {
        return ComposeFile.names(settings);
    }

    String text(String key) {
        return settings.path(key).asText();
    }

    List<String> list(String key) {
        return ComposeFile.texts(settings.path(key));
    }

    /** Its environment variables. */
    Map<String, String> environment() {
        return settings.path("environment").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asText(), (first, second) -> first, TreeMap::new));
    }

    /** What it waits for: service by service, all that is said about the waiting. */
    Map<String, JsonNode> dependencies() {
        return settings.path("depends_on").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The left sides of its mounts: names of volumes, or folders of the host. */
    List<String> mounted() {
        return list("volumes").stream()
                .map(mount -> mount.substring(0, mount.indexOf(':')))
                .toList();
    }

    boolean isOurs() {
        return settings.has("build");
    }
}
