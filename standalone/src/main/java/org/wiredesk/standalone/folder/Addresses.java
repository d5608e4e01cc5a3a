package org.wiredesk.standalone.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the parts of a running desk are reached. A desk writes them into its folder when it is ready, so that every command knows them.
 *
 * @param bootstrapServers of Kafka, as {@code host:port}
 * @param registryUrl of the schema registry
 * @param httpUrl of health, readiness and metrics
 */
public record Addresses(String bootstrapServers, String registryUrl, String httpUrl) {

    private static final String KAFKA = "kafka.bootstrap";
    private static final String REGISTRY = "registry.url";
    private static final String HTTP = "http.url";

    /** Writes them into the desk's folder, at once and whole. */
    public void writeTo(DeskFolder folder) throws IOException {
        PropertiesFile.write(
                folder.addresses(),
                "Where this desk is reached; there while it is ready.",
                Map.of(KAFKA, bootstrapServers, REGISTRY, registryUrl, HTTP, httpUrl));
    }

    /**
     * What a desk wrote into this folder.
     *
     * @return empty if none is ready there; a desk that was killed leaves them behind
     */
    public static Optional<Addresses> readFrom(DeskFolder folder) throws IOException {
        Properties properties = PropertiesFile.read(folder.addresses());
        return properties.containsKey(KAFKA)
                ? Optional.of(new Addresses(
                        properties.getProperty(KAFKA),
                        properties.getProperty(REGISTRY, ""),
                        properties.getProperty(HTTP, "")))
                : Optional.empty();
    }

    /** Takes them away, as the desk is not ready any more. */
    public static void removeFrom(DeskFolder folder) throws IOException {
        Files.deleteIfExists(folder.addresses());
    }
}
