package org.wiredesk.system.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeFileTest {

    private static ComposeFile compose;

    @BeforeAll
    static void read() throws IOException {
        compose = ComposeFile.read(ProjectFiles.compose());
    }

    @ParameterizedTest
    @CsvSource({
        "kafka,           apache/kafka,                    kafka.version",
        "schema-registry, confluentinc/cp-schema-registry, confluent.version",
    })
    void runsTheVersionsThatTheBuildIsTestedWith(String service, String image, String property) throws IOException {
        assertThat(compose.service(service).text("image")).isEqualTo(image + ":" + ProjectFiles.version(property));
    }

    @Test
    void runsOneImageForAllServicesOfOurs() {
        assertThat(compose.service("producer").text("image"))
                .isNotEmpty()
                .isEqualTo(compose.service("streams-app").text("image"))
                .isEqualTo(compose.service("outlets").text("image"));
        assertThat(compose.service("producer").list("command")).containsExactly("run", "producer");
        assertThat(compose.service("streams-app").list("command")).containsExactly("run", "streams");
        assertThat(compose.service("outlets").list("command")).containsExactly("run", "outlets");
    }

    @Test
    void startsTheServicesInOrder() {
        Map<String, Set<String>> needs = compose.services().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().dependencies().keySet()));

        assertThat(needs)
                .isEqualTo(Map.of(
                        "kafka", Set.of(),
                        "schema-registry", Set.of("kafka"),
                        "producer", Set.of("kafka", "schema-registry"),
                        "streams-app", Set.of("kafka", "schema-registry"),
                        "outlets", Set.of("kafka", "schema-registry"),
                        "monitor", Set.of("kafka", "schema-registry")));
    }

    @Test
    void waitsUntilWhatAServiceNeedsIsHealthy() {
        compose.services().values().stream()
                .flatMap(service -> service.dependencies().entrySet().stream())
                .forEach(need -> {
                    assertThat(ComposeFile.names(need.getValue()))
                            .as(need.getKey() + ": 'required' and 'restart' are not for docker-compose 1.29")
                            .containsExactly("condition");
                    assertThat(need.getValue().path("condition").asText()).isEqualTo("service_healthy");
                    assertThat(compose.service(need.getKey()).keys())
                            .as(need.getKey())
                            .contains("healthcheck");
                });
    }

    @Test
    void bindsEveryPortToThisMachineAlone() {
        List<String> ports = compose.services().values().stream()
                .flatMap(service -> service.list("ports").stream())
                .toList();

        assertThat(ports).hasSize(6).allMatch(port -> port.matches("127\\.0\\.0\\.1:\\d+:\\d+"));
        assertThat(ports.stream().map(port -> port.split(":", 3)[1])).doesNotHaveDuplicates();
    }

    @Test
    void tellsClientsOutsideThePortThatIsPublished() {
        ComposeService kafka = compose.service("kafka");
        String published = kafka.list("ports").get(0);

        assertThat(kafka.environment().get("KAFKA_ADVERTISED_LISTENERS"))
                .contains("OUTSIDE://" + published.substring(0, published.lastIndexOf(':')));
    }

    @Test
    void declaresTheVolumesThatAreMountedAndNoOthers() {
        Set<String> mounted = compose.services().values().stream()
                .flatMap(service -> service.mounted().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(mounted).isEqualTo(compose.volumes());
    }

    @Test
    void keepsWhatMustSurviveANewContainerInAVolume() {
        assertThat(compose.service("kafka").list("volumes"))
                .containsExactly(
                        "kafka-data:" + compose.service("kafka").environment().get("KAFKA_LOG_DIRS"));
        assertThat(compose.service("streams-app").list("volumes"))
                .containsExactly("streams-state:"
                        + compose.service("streams-app").environment().get("WIREDESK_STATE_DIR"));
        assertThat(compose.service("producer").list("volumes"))
                .containsExactly(
                        "feed:" + compose.service("producer").environment().get("WIREDESK_FEED_DIR"),
                        "spool:" + compose.service("producer").environment().get("WIREDESK_SPOOL_DIR"));
    }

    @Test
    void usesNothingThatDockerCompose129Rejects() {
        assertThat(compose.keys()).doesNotContain("name", "include");
        compose.services()
                .forEach((name, service) ->
                        assertThat(service.keys()).as(name).doesNotContain("develop", "attach", "provider"));
    }

    @Test
    void runsKafkaAsOneBrokerThatCreatesNoTopicByItself() {
        Map<String, String> environment = compose.service("kafka").environment();

        assertThat(environment).containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        assertThat(environment)
                .containsEntry("KAFKA_PROCESS_ROLES", "broker,controller")
                .containsEntry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1")
                .containsEntry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1")
                .containsEntry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1")
                .containsEntry("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
                .containsEntry("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1");
    }

    @Test
    void refusesASchemaThatAnyReaderCouldNotRead() {
        assertThat(compose.service("schema-registry").environment())
                .containsEntry("SCHEMA_REGISTRY_SCHEMA_COMPATIBILITY_LEVEL", "full_transitive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"producer", "streams-app", "outlets", "monitor"})
    void givesOurServicesNoMoreRightsThanTheyNeed(String name) {
        ComposeService service = compose.service(name);

        assertThat(service.isOurs()).isTrue();
        assertThat(service.text("user")).matches("[1-9]\\d*:[1-9]\\d*");
        assertThat(service.text("read_only")).isEqualTo("true");
        assertThat(service.list("cap_drop")).containsExactly("ALL");
        assertThat(service.list("security_opt")).containsExactly("no-new-privileges:true");
        assertThat(service.text("mem_limit")).isNotEmpty();
    }
}
