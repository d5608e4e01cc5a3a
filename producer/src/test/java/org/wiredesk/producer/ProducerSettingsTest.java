package org.wiredesk.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.parse.SizeLimits;
import org.wiredesk.schemas.InvalidConfiguration;

class ProducerSettingsTest {

    @Test
    void threeVariablesAreEnough() {
        // When
        ProducerSettings settings = ProducerSettings.fromEnvironment(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "b:9092",
                "SCHEMA_REGISTRY_URL", "http://r:8081",
                "WIREDESK_FEED_DIR", "inbox"));

        // Then
        assertThat(settings.cluster().bootstrapServers()).isEqualTo("b:9092");
        assertThat(settings.cluster().registryUrl()).isEqualTo("http://r:8081");
        assertThat(settings.feeds()).containsExactly(FeedSettings.folder("drop", Path.of("inbox")));
        assertThat(settings.limits()).isEqualTo(SizeLimits.DEFAULT);
    }

    @Test
    void everyVariableCounts() {
        // When
        ProducerSettings settings = ProducerSettings.fromEnvironment(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "b:9092",
                "KAFKA_SECURITY_PROTOCOL", "SSL",
                "SCHEMA_REGISTRY_URL", "https://r",
                "WIREDESK_FEED_DIR", "inbox",
                "WIREDESK_FEED_NAME", "ftp",
                "WIREDESK_MAX_INTAKE_BYTES", "1000"));

        // Then
        assertThat(settings.cluster().clientProperties()).containsEntry("security.protocol", "SSL");
        assertThat(settings.feeds()).extracting(FeedSettings::name).containsExactly("ftp");
        assertThat(settings.limits()).isEqualTo(new SizeLimits(1000, 1000));
    }

    @Test
    void allMistakesAreNamedAtOnce(@TempDir Path folder) throws IOException {
        // Given
        Path file = Files.createFile(folder.resolve("file"));
        Map<String, String> environment = Map.of(
                "SCHEMA_REGISTRY_URL", "r:8081",
                "WIREDESK_FEED_DIR", file.toString(),
                "WIREDESK_MAX_INTAKE_BYTES", "50 MB");

        // Then
        assertThatThrownBy(() -> ProducerSettings.fromEnvironment(environment))
                .isInstanceOfSatisfying(
                        InvalidConfiguration.class,
                        e -> assertThat(e.mistakes())
                                .containsExactly(
                                        "KAFKA_BOOTSTRAP_SERVERS is not set: give the host:port pairs of the Kafka brokers.",
                                        "SCHEMA_REGISTRY_URL=r:8081: it must begin with http:// or https://.",
                                        "WIREDESK_FEED_DIR=" + file + ": that is a file, and it must be a folder.",
                                        "WIREDESK_MAX_INTAKE_BYTES=50 MB: write a whole number from 1 to 2147483647."));
    }
}
