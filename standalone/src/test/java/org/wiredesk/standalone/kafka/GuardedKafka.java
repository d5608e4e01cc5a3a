package org.wiredesk.standalone.kafka;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.wiredesk.standalone.network.Ports;

/** A broker that asks everyone for a name and a password, and lets nobody do what no ACL allows; but for the administrator, who may do everything. */
public final class GuardedKafka implements AutoCloseable {

    /** Who may do everything. */
    public static final String ADMINISTRATOR = "admin";

    private final EmbeddedKafka kafka;

    private GuardedKafka(EmbeddedKafka kafka) {
        this.kafka = kafka;
    }

    /**
     * Starts it.
     *
     * @param users who is known, beside the administrator
     */
    public static GuardedKafka start(Path folder, Collection<String> users) {
        String passwords = users.stream()
                .map(user -> "user_%s=\"%s\"".formatted(user, password(user)))
                .collect(joining(" "));
        Map<String, String> guarded = Map.of(
                "listener.security.protocol.map",
                "PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "sasl.enabled.mechanisms",
                "PLAIN",
                "sasl.mechanism.inter.broker.protocol",
                "PLAIN",
                "listener.name.plaintext.plain.sasl.jaas.config",
                login(ADMINISTRATOR)
                        + " user_%s=\"%s\" %s;".formatted(ADMINISTRATOR, password(ADMINISTRATOR), passwords),
                "authorizer.class.name",
                StandardAuthorizer.class.getName(),
                "allow.everyone.if.no.acl.found",
                "false",
                // The broker talks to its controller without a name, at a port that clients are not told of.
                "super.users",
                "User:%s;User:ANONYMOUS".formatted(ADMINISTRATOR));
        return new GuardedKafka(EmbeddedKafka.start(folder, Ports.anyFree(), Ports.anyFree(), guarded));
    }

    /** What a part of Wiredesk finds in its environment if it runs as this user. */
    public Map<String, String> environment(String user) {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka.bootstrapServers(),
                "SCHEMA_REGISTRY_URL",
                "mock://guarded-kafka",
                "KAFKA_SECURITY_PROTOCOL",
                "SASL_PLAINTEXT",
                "KAFKA_SASL_MECHANISM",
                "PLAIN",
                "KAFKA_SASL_JAAS_CONFIG",
                login(user) + ";");
    }

    @Override
    public void close() {
        kafka.close();
    }

    private static String login(String user) {
        return "%s required username=\"%s\" password=\"%s\""
                .formatted(PlainLoginModule.class.getName(), user, password(user));
    }

    private static String password(String user) {
        return "secret of " + user;
    }
}
