package org.wiredesk.system.pipeline;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.wiredesk.system.harness.Addresses;
import org.wiredesk.system.harness.DockerCondition;
import org.wiredesk.system.harness.Pipeline;
import org.wiredesk.system.harness.TopicReader;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.Workbench;

/** On Apache's own Kafka and Confluent's own registry, with {@code run streams} beside them. Skipped where they cannot be run. */
@Testcontainers
class ContainerPipelineIT extends PipelineContract {

    private static final String KAFKA_IMAGE = "apache/kafka:4.3.1";
    private static final String REGISTRY_IMAGE = "confluentinc/cp-schema-registry:7.9.2";
    private static final String KAFKA_IN_THE_NETWORK = "kafka:19092";
    private static final int REGISTRY_PORT = 8081;

    @RegisterExtension
    static final DockerCondition DOCKER = new DockerCondition(KAFKA_IMAGE, REGISTRY_IMAGE);

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    private static final Network NETWORK = Network.newNetwork();

    @Container
    private static final KafkaContainer KAFKA =
            new KafkaContainer(KAFKA_IMAGE).withNetwork(NETWORK).withListener(KAFKA_IN_THE_NETWORK);

    @Container
    private static final GenericContainer<?> REGISTRY = new GenericContainer<>(REGISTRY_IMAGE)
            .withNetwork(NETWORK)
            .withEnv("SCHEMA_REGISTRY_HOST_NAME", "schema-registry")
            .withEnv("SCHEMA_REGISTRY_LISTENERS", "http://0.0.0.0:" + REGISTRY_PORT)
            .withEnv("SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS", "PLAINTEXT://" + KAFKA_IN_THE_NETWORK)
            .withExposedPorts(REGISTRY_PORT)
            .waitingFor(Wait.forHttp("/subjects").withStartupTimeout(Duration.ofMinutes(2)))
            .dependsOn(KAFKA);

    private static Pipeline pipeline;

    @BeforeAll
    static void start() {
        Addresses addresses = new Addresses(
                KAFKA.getBootstrapServers(),
                "http://" + REGISTRY.getHost() + ":" + REGISTRY.getMappedPort(REGISTRY_PORT));
        Wiredesk wiredesk = new Wiredesk(BENCH).at(addresses);
        wiredesk.with("WIREDESK_STATE_DIR", BENCH.folder("state").toString())
                .with("WIREDESK_HTTP_PORT", "0")
                .start("run", "streams");
        await("the topics to be made")
                .atMost(Duration.ofMinutes(1))
                .until(() -> wiredesk.run("topics").out().contains("news.topic.weather"));
        pipeline = new Pipeline(addresses, wiredesk, TopicReader.followAll(BENCH, addresses), BENCH.folder("copy"));
    }

    @Override
    Pipeline pipeline() {
        return pipeline;
    }
}
