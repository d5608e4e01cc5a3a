package org.wiredesk.outlets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.outlets.webhook.Webhook;
import org.wiredesk.outlets.webhook.WebhooksFile;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.schemas.InvalidConfiguration;

/**
 * What the outlets have to know.
 *
 * @param cluster where Kafka and the registry are
 * @param webhooks who gets deliveries posted; may be empty
 */
public record OutletsSettings(Cluster cluster, List<Webhook> webhooks) {

    public OutletsSettings {
        webhooks = List.copyOf(webhooks);
    }

    /**
     * Reads {@code KAFKA_BOOTSTRAP_SERVERS} and {@code SCHEMA_REGISTRY_URL}, which must be set; {@code WIREDESK_WEBHOOKS}, a file of webhooks, which may
     * be; and every other {@code KAFKA_*} as a client property.
     *
     * @param environment as {@link System#getenv()} gives it
     * @throws InvalidConfiguration with all mistakes
     */
    public static OutletsSettings fromEnvironment(Map<String, String> environment) {
        EnvironmentReader reader = new EnvironmentReader(environment);
        List<String> mistakes = new ArrayList<>();
        Cluster cluster = reader.cluster();
        Optional<Path> file = reader.optional("WIREDESK_WEBHOOKS").map(Path::of);
        List<Webhook> webhooks = new ArrayList<>();
        collect(reader::throwIfInvalid, mistakes);
        collect(() -> file.map(path -> WebhooksFile.read(path, environment)).ifPresent(webhooks::addAll), mistakes);
        if (!mistakes.isEmpty()) {
            throw new InvalidConfiguration(mistakes);
        }
        return new OutletsSettings(cluster, webhooks);
    }

    private static void collect(Runnable reading, List<String> mistakes) {
        try {
            reading.run();
        } catch (InvalidConfiguration e) {
            mistakes.addAll(e.mistakes());
        }
    }
}
