package org.wiredesk.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.InvalidConfiguration;
import org.wiredesk.streams.copy.FurnitureSettings;
import org.wiredesk.streams.link.LinkSettings;
import org.wiredesk.streams.relate.RelationSettings;
import org.wiredesk.streams.store.Retention;

class StreamsSettingsTest {

    private static final Map<String, String> ADDRESSES =
            Map.of("KAFKA_BOOTSTRAP_SERVERS", "broker:9092", "SCHEMA_REGISTRY_URL", "http://registry:8081");

    @Test
    void needsOnlyTheAddresses() {
        // When
        StreamsSettings settings = StreamsSettings.fromEnvironment(ADDRESSES);

        // Then
        assertThat(settings)
                .isEqualTo(new StreamsSettings(
                        new Cluster("broker:9092", "http://registry:8081").withEnvironment(ADDRESSES),
                        "wiredesk-streams",
                        Path.of("wiredesk-data", "streams"),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        0,
                        Optional.empty(),
                        FurnitureSettings.standard(),
                        LinkSettings.standard(),
                        500,
                        RelationSettings.standard(),
                        Retention.standard()));
    }

    @Test
    void readsEveryVariable() {
        // Given
        Map<String, String> environment = new HashMap<>(ADDRESSES);
        environment.put("WIREDESK_TOMBSTONES", "400d");
        environment.put("WIREDESK_OVERTAKES_AFTER", "1000");
        environment.put("WIREDESK_RELATION_WINDOW", "30h");
        environment.put("WIREDESK_RELATION_LIKENESS", "90");
        environment.putAll(Map.of(
                "WIREDESK_APPLICATION_ID", "desk-two",
                "WIREDESK_STATE_DIR", "/state",
                "WIREDESK_INSTANCE_ID", "one",
                "WIREDESK_STREAM_THREADS", "4",
                "WIREDESK_STANDBY_REPLICAS", "1",
                "WIREDESK_LINK_HEADLINE_WINDOW", "6h",
                "WIREDESK_MEMORY", "30d",
                "KAFKA_SECURITY_PROTOCOL", "SSL"));

        // When
        StreamsSettings settings = StreamsSettings.fromEnvironment(environment);

        // Then
        assertThat(settings.applicationId()).isEqualTo("desk-two");
        assertThat(settings.stateDirectory()).isEqualTo(Path.of("/state"));
        assertThat(settings.instanceId()).contains("one");
        assertThat(settings.threads()).isEqualTo(4);
        assertThat(settings.standbyReplicas()).isEqualTo(1);
        assertThat(settings.linking().headlineWindow()).isEqualTo(Duration.ofHours(6));
        assertThat(settings.overtakesAfter()).isEqualTo(1000);
        assertThat(settings.relating()).isEqualTo(new RelationSettings(Duration.ofHours(30), 90));
        assertThat(settings.retention()).isEqualTo(new Retention(Duration.ofDays(30), Duration.ofDays(400)));
        assertThat(settings.cluster().clientProperties()).containsEntry("security.protocol", "SSL");
    }

    @Test
    void tellsEveryMistakeAtOnce() {
        assertThatThrownBy(() -> StreamsSettings.fromEnvironment(Map.of("WIREDESK_STREAM_THREADS", "0")))
                .isInstanceOfSatisfying(
                        InvalidConfiguration.class,
                        invalid -> assertThat(invalid.mistakes()).hasSize(3));
    }

    @Test
    void letsNobodyChangeWhatThePromisesRestOn() {
        // Given
        Map<String, String> careless = new HashMap<>(ADDRESSES);
        careless.put("KAFKA_PROCESSING_GUARANTEE", "at_least_once");
        careless.put("KAFKA_SSL_PROTOCOL", "TLSv1.3");

        // When
        Properties properties = StreamsProperties.of(StreamsSettings.fromEnvironment(careless));

        // Then
        assertThat(properties)
                .containsEntry("processing.guarantee", "exactly_once_v2")
                .containsEntry("ssl.protocol", "TLSv1.3");
    }
}
