package org.wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentReaderTest {

    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "30s, PT30S", "5 m, PT5M", "12h, PT12H", "90d, PT2160H", "PT1H30M, PT1H30M"})
    void readsDurations(String text, Duration expected) {
        assertThat(new EnvironmentReader(Map.of("WINDOW", text)).duration("WINDOW", Duration.ZERO))
                .isEqualTo(expected);
    }

    @Test
    void turnsKafkaVariablesIntoClientProperties() {
        // Given
        EnvironmentReader reader = new EnvironmentReader(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "broker:9092",
                "SCHEMA_REGISTRY_URL", "http://registry:8081",
                "KAFKA_SECURITY_PROTOCOL", "SASL_SSL"));

        // Then
        assertThat(reader.cluster().toClientProperties())
                .containsEntry("bootstrap.servers", "broker:9092")
                .containsEntry("security.protocol", "SASL_SSL");
    }

    @Test
    void takesTheValueFromAFileThatIsNamed(@TempDir Path folder) throws IOException {
        // Given
        Path secret = Files.writeString(folder.resolve("jaas"), "user and password\n");

        // When
        EnvironmentReader reader = new EnvironmentReader(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "broker:9092",
                "SCHEMA_REGISTRY_URL", "http://registry:8081",
                "KAFKA_SASL_JAAS_CONFIG_FILE", secret.toString()));

        // Then
        assertThat(reader.cluster().clientProperties())
                .containsEntry("sasl.jaas.config", "user and password")
                .doesNotContainKey("sasl.jaas.config.file");
    }

    @Test
    void tellsEveryMistakeAtOnce() {
        // Given
        EnvironmentReader reader =
                new EnvironmentReader(Map.of("THREADS", "many", "WINDOW", "a while", "RULES", "/no/such/file"));

        // When
        reader.cluster();
        reader.integer("THREADS", 1, 1, 64);
        reader.duration("WINDOW", Duration.ZERO);
        reader.file("RULES");

        // Then
        assertThatThrownBy(reader::throwIfInvalid)
                .isInstanceOfSatisfying(
                        InvalidConfiguration.class,
                        invalid -> assertThat(invalid.mistakes())
                                .containsExactly(
                                        "KAFKA_BOOTSTRAP_SERVERS is not set: give the host:port pairs of the Kafka brokers.",
                                        "SCHEMA_REGISTRY_URL is not set: give the address of the schema registry.",
                                        "THREADS=many: write a whole number from 1 to 64.",
                                        "WINDOW=a while: write a duration as 30s, 12h or 90d, or in ISO 8601 as PT12H.",
                                        "RULES=/no/such/file: there is no such file, or it cannot be read."));
    }
}
