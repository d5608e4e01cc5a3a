package org.wiredesk.monitor.read;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;

/** How far the topology is behind the wire. It is asked of Kafka every few seconds, not by every reader. */
public final class PipelineWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PipelineWatch.class);
    private static final long PATIENCE_SECONDS = 5;

    private final Admin admin;
    private final String group;
    private volatile OptionalLong lag = OptionalLong.empty();

    /**
     * @param group the topology's consumer group
     */
    public PipelineWatch(Cluster cluster, String group) {
        this.admin = Admin.create(cluster.toClientProperties());
        this.group = group;
    }

    /** How many items wait on {@code wire.items}; empty while that is not known. */
    public OptionalLong lag() {
        return lag;
    }

    /** Asks Kafka. */
    void look() throws InterruptedException {
        try {
            Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Map<TopicPartition, OffsetSpec> wanted = read.keySet().stream()
                    .filter(partition -> partition.topic().equals(Topics.WIRE_ITEMS.name()))
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            var ends = admin.listOffsets(wanted).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            long sum = 0;
            for (var end : ends.entrySet()) {
                OffsetAndMetadata offset = read.get(end.getKey());
                sum += offset == null ? 0 : Math.max(0, end.getValue().offset() - offset.offset());
            }
            lag = OptionalLong.of(sum);
        } catch (ExecutionException | TimeoutException e) {
            LOG.atDebug().setCause(e).log("The lag is not known");
            lag = OptionalLong.empty();
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
