package org.wiredesk.schemas;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates our topics before anything writes to them: a missing one would cost a transaction, not just a record. */
public final class TopicsAdmin {

    private static final Logger LOG = LoggerFactory.getLogger(TopicsAdmin.class);
    private static final short BROKER_DEFAULT = -1;

    private TopicsAdmin() {}

    /**
     * Creates those of the topics that do not exist yet and leaves the others as they are.
     *
     * @throws ExecutionException with the broker's reason, if it refuses or cannot be reached
     */
    public static void ensure(Cluster cluster, Collection<KafkaTopic> topics)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(cluster.toClientProperties())) {
            Set<String> existing = admin.listTopics().names().get();
            List<KafkaTopic> missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            var creations = admin.createTopics(missing.stream()
                            .map(topic -> topic.toNewTopic(BROKER_DEFAULT))
                            .toList())
                    .values();
            for (var creation : creations.entrySet()) {
                await(creation.getValue());
                LOG.atDebug().addKeyValue("topicName", creation.getKey()).log("Created topic");
            }
        }
    }

    private static void await(KafkaFuture<Void> creation) throws ExecutionException, InterruptedException {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
