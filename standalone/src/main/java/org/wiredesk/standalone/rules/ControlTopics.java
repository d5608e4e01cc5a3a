package org.wiredesk.standalone.rules;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.schemas.Topics;

/** The topics by which rules reach the topology: a task reads one partition of each, and of the wire's items. */
public final class ControlTopics {

    private ControlTopics() {}

    /**
     * What keeps rules from reaching every task, as a sentence; empty if nothing does.
     *
     * @throws ExecutionException if Kafka does not tell
     */
    public static Optional<String> problem(Cluster cluster) throws ExecutionException, InterruptedException {
        List<String> names =
                List.of(Topics.WIRE_ITEMS.name(), Topics.NEWS_ROUTING_RULES.name(), Topics.NEWS_REROUTES.name());
        try (Admin admin = Admin.create(cluster.toClientProperties())) {
            for (KafkaTopic topic : List.of(Topics.NEWS_ROUTING_RULES, Topics.NEWS_REROUTES)) {
                if (!admin.listTopics().names().get().contains(topic.name())) {
                    return Optional.of("There is no topic " + topic.name()
                            + ": the topology that runs is older than this command. Start one of the same version.");
                }
            }
            List<Integer> partitions = admin.describeTopics(names).allTopicNames().get().values().stream()
                    .map(topic -> topic.partitions().size())
                    .distinct()
                    .toList();
            return partitions.size() == 1
                    ? Optional.empty()
                    : Optional.of("The topics " + String.join(", ", names)
                            + " do not have as many partitions as each other: give them as many, or some tasks"
                            + " would never hear of new rules.");
        }
    }
}
