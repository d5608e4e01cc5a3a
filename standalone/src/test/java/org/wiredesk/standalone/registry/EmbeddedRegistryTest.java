package org.wiredesk.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Revision;
import org.wiredesk.standalone.network.Ports;

@Timeout(180)
class EmbeddedRegistryTest {

    private static final Path PROGRAM =
            Path.of("target", "wiredesk", "registry").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void schemasAreKeptOverARestartAndABreakingChangeIsRefused() throws Exception {
        // Given
        int id;
        try (EmbeddedRegistry first = start()) {
            id = client(first).register("news.decisions-value", new AvroSchema(Decision.getClassSchema()));
            client(first).register("news.revisions-value", new AvroSchema(Revision.getClassSchema()));
        }

        try (EmbeddedRegistry second = start()) {
            // When
            SchemaRegistryClient client = client(second);

            // Then
            assertThat(client.register("news.decisions-value", new AvroSchema(Decision.getClassSchema())))
                    .isEqualTo(id);
            assertThat(client.getAllSubjects())
                    .containsExactlyInAnyOrder("news.decisions-value", "news.revisions-value");
            AvroSchema breaking = new AvroSchema(SchemaBuilder.record("Decision")
                    .namespace("org.wiredesk.records")
                    .fields()
                    .requiredString("somethingElse")
                    .endRecord());
            assertThatExceptionOfType(RestClientException.class)
                    .isThrownBy(() -> client.register("news.decisions-value", breaking))
                    .matches(refusal -> refusal.getStatus() == 409);
        }
    }

    @Test
    void theProcessEndsWithItsStandardInput() throws Exception {
        Process process = new RegistryCommand(PROGRAM, folder, Ports.anyFree(), folder.resolve("log")).start();

        process.getOutputStream().close();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private EmbeddedRegistry start() throws Exception {
        return EmbeddedRegistry.start(PROGRAM, folder.resolve("data"), Ports.anyFree(), folder.resolve("registry.log"));
    }

    private static SchemaRegistryClient client(EmbeddedRegistry registry) {
        return new CachedSchemaRegistryClient(registry.url(), 100);
    }
}
