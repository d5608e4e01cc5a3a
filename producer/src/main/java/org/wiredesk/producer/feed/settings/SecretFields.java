package org.wiredesk.producer.feed.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wiredesk.producer.feed.settings.Entries.Value;
import org.wiredesk.schemas.yaml.FileVariables;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads secrets: values that may only be named in the file.
 *
 * @param entries that they stand among
 */
record SecretFields(Entries entries) {

    /** A secret: never in the file itself. */
    Optional<Secret> read(String key) {
        entries.node(key)
                .filter(found -> !(found instanceof ScalarNode scalar)
                        || FileVariables.reference(scalar.getValue()).isEmpty())
                .ifPresent(found -> entries.mistake(
                        found,
                        "`" + key
                                + "` is a secret and does not belong into a file like this. Write ${NAME}, and set the"
                                + " variable NAME, or NAME_FILE to a file that holds it."));
        return entries.value(key).map(Value::text).map(Secret::new);
    }

    /** A secret that must be there. */
    Secret required(String key, String meaning) {
        if (!entries.has(key)) {
            entries.missing(key, meaning + " as ${NAME}");
        }
        return read(key).orElse(new Secret(""));
    }

    /** Names and values, all of which may be secret. */
    Map<String, Secret> named(String key) {
        Map<String, Secret> read = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        entries.node(key).ifPresent(found -> {
            if (found instanceof MappingNode mapping) {
                Entries inner = entries.within(mapping);
                inner.keys()
                        .forEach(name ->
                                inner.value(name).ifPresent(value -> read.put(name, new Secret(value.text()))));
            } else {
                entries.mistake(found, "`" + key + "` must be a list of `Name: value`.");
            }
        });
        return read;
    }
}
