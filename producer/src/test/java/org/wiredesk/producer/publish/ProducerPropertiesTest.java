package org.wiredesk.producer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiredesk.schemas.Cluster;

class ProducerPropertiesTest {

    private static final long LIMIT = 50L * 1024 * 1024;

    @Test
    void theDefaultsSuitBursts() {
        assertThat(ProducerProperties.of(new Cluster("b:9092", "http://r:8081"), LIMIT))
                .containsEntry("bootstrap.servers", "b:9092")
                .containsEntry("compression.type", "lz4")
                .containsEntry("linger.ms", 20)
                .containsEntry("batch.size", 256 * 1024)
                .containsEntry("max.request.size", 51 * 1024 * 1024)
                .containsEntry("enable.idempotence", true)
                .containsEntry("acks", "all");
    }

    @Test
    void theEnvironmentWinsWhereThePromiseAllowsIt() {
        // Given
        Cluster cluster = new Cluster("b:9092", "http://r:8081", Map.of("linger.ms", "5", "acks", "1"));

        // Then
        assertThat(ProducerProperties.of(cluster, LIMIT))
                .containsEntry("linger.ms", "5")
                .containsEntry("acks", "all");
    }
}
