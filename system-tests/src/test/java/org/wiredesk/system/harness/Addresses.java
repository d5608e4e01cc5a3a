package org.wiredesk.system.harness;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where the parts of a running installation are reached.
 *
 * @param bootstrapServers of Kafka
 * @param registryUrl of the schema registry
 */
public record Addresses(String bootstrapServers, String registryUrl) {

    /** As a desk wrote them. */
    static Addresses readFrom(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Addresses(properties.getProperty("kafka.bootstrap"), properties.getProperty("registry.url"));
    }
}
