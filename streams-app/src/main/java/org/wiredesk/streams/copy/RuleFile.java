package org.wiredesk.streams.copy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads a table of rules from a YAML file beside this class, so that an editor can add an agency's sign without
 * touching code.
 */
final class RuleFile {

    static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RuleFile() {}

    /**
     * The rows of a file, in its order.
     *
     * @throws UncheckedIOException if the file is not there or a row is not as {@code type} wants it; the
     * message names the row
     */
    static <T> List<T> read(String file, Class<T> type) {
        try (InputStream in = RuleFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is not in the jar. Build the module again.");
            }
            return List.copyOf(YAML.readerForListOf(type).<List<T>>readValue(in));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Could not read the rules in " + file + ". Mend the row that is named here.", e);
        }
    }
}
