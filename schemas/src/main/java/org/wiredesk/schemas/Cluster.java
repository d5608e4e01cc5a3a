package org.wiredesk.schemas;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * How to reach Kafka and the schema registry.
 *
 * @param bootstrapServers host:port pairs, parted by commas
 * @param registryUrl where the schema registry answers
 * @param clientProperties more properties for every Kafka client, such as TLS and SASL settings
 */
public record Cluster(String bootstrapServers, String registryUrl, Map<String, String> clientProperties) {

    private static final String KAFKA_PREFIX = "KAFKA_";

    public Cluster {
        clientProperties = Map.copyOf(clientProperties);
    }

    /** A cluster that needs no more than its addresses. */
    public Cluster(String bootstrapServers, String registryUrl) {
        this(bootstrapServers, registryUrl, Map.of());
    }

    /**
     * The cluster with every {@code KAFKA_*} variable as a client property: {@code KAFKA_SECURITY_PROTOCOL} is {@code security.protocol}.
     *
     * @param environment as {@link System#getenv()} gives it
     */
    public Cluster withEnvironment(Map<String, String> environment) {
        Map<String, String> properties = new HashMap<>(clientProperties);
        environment.forEach((name, value) -> {
            if (name.startsWith(KAFKA_PREFIX)) {
                properties.put(
                        name.substring(KAFKA_PREFIX.length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        value);
            }
        });
        return new Cluster(bootstrapServers, registryUrl, properties);
    }

    /** Properties for any Kafka client; the caller adds its own. */
    public Map<String, Object> toClientProperties() {
        Map<String, Object> properties = new HashMap<>(clientProperties);
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return properties;
    }
}
