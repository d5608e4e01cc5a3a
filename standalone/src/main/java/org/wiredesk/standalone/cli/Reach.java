package org.wiredesk.standalone.cli;

import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.standalone.reading.TopicNames;

/** The first question to a cluster, which tells whether it is there. */
final class Reach {

    private static final int PATIENCE_MS = 10_000;

    private Reach() {}

    /**
     * The topics of ours on the cluster.
     *
     * @throws Failure if Kafka does not answer within ten seconds, or refuses the login
     */
    static TopicNames topics(Cluster cluster) throws InterruptedException {
        return TopicNames.ours(all(cluster));
    }

    /**
     * Whether there is a topic, one of ours or not.
     *
     * @throws Failure if Kafka does not answer within ten seconds, or refuses the login
     */
    static boolean has(Cluster cluster, String topic) throws InterruptedException {
        return all(cluster).contains(topic);
    }

    /**
     * All topics of the cluster that whoever asks may see, ours or not.
     *
     * @throws Failure if Kafka does not answer within ten seconds, or refuses the login
     */
    static Set<String> all(Cluster cluster) throws InterruptedException {
        var properties = cluster.toClientProperties();
        properties.put("default.api.timeout.ms", PATIENCE_MS);
        properties.put("request.timeout.ms", PATIENCE_MS);
        try (Admin admin = Admin.create(properties)) {
            return admin.listTopics(new ListTopicsOptions().timeoutMs(PATIENCE_MS))
                    .names()
                    .get();
        } catch (ExecutionException | KafkaException e) {
            if (e.getCause() instanceof AuthenticationException refused) {
                throw Failure.unreachable(
                        "Kafka at " + cluster.bootstrapServers() + " refuses the login: " + refused.getMessage()
                                + ". Look at KAFKA_SASL_JAAS_CONFIG and KAFKA_SASL_MECHANISM (docs/configuration.md).");
            }
            throw Failure.unreachable("Kafka does not answer at " + cluster.bootstrapServers()
                    + ". Start it ('./wiredesk up' starts one), or name another one with --bootstrap or in"
                    + " KAFKA_BOOTSTRAP_SERVERS.");
        }
    }
}
