package org.wiredesk.monitor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.monitor.Clockwork;
import org.wiredesk.monitor.Wire;
import org.wiredesk.monitor.window.Arrived;
import org.wiredesk.monitor.window.Progress;
import org.wiredesk.schemas.Topics;

class WindowReaderTest {

    private static final Duration NO_PATIENCE = Duration.ofMillis(1);
    private static final TopicPartition REVISIONS = new TopicPartition(Topics.NEWS_REVISIONS.name(), 0);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new SerializationException("none", new ConnectException()), "[]", "[5, 6]"),
                arguments(new SerializationException("none", new UnknownHostException()), "[]", "[5, 6]"),
                arguments(
                        new SerializationException("none", new RestClientException("away", 502, 502)), "[]", "[5, 6]"),
                arguments(new TimeoutException("away", new RestClientException("away", 503, 50301)), "[]", "[5, 6]"),
                arguments(
                        new SerializationException("none", new RestClientException("no such", 404, 40403)),
                        "[6]",
                        "[]"),
                arguments(new SerializationException("bad", new EOFException()), "[6]", "[]"),
                arguments(new SerializationException("bad", new AvroRuntimeException("bad")), "[6]", "[]"),
                arguments(new SerializationException("Unknown magic byte!"), "[6]", "[]"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aRecordIsLeftOutOnlyWhereItCanNeverBeRead(KafkaException failure, String first, String second)
            throws InterruptedException {
        // Given
        Map<String, String> note = new HashMap<>(Progress.from("test", Map.of()).note());
        note.put("next " + REVISIONS, "5");
        Clockwork clock = new Clockwork(Wire.NOON);
        List<KafkaException> failures = new ArrayList<>(List.of(failure));
        RecordValues values = new RecordValues((topic, bytes) -> read(failures));
        PartitionInfo partition =
                new PartitionInfo(REVISIONS.topic(), REVISIONS.partition(), Node.noNode(), new Node[0], new Node[0]);
        consumer.updatePartitions(REVISIONS.topic(), List.of(partition));
        consumer.updateBeginningOffsets(Map.of(REVISIONS, 0L));

        // When
        try (WindowReader reader =
                new WindowReader(consumer, values, Progress.from("test", note), Duration.ofDays(1), clock)) {

            // Then
            assertThat(offsets(reader)).isEqualTo(first);
            assertThat(offsets(reader)).isEqualTo(second);
        }
    }

    private static SpecificRecord read(List<KafkaException> failures) {
        if (failures.isEmpty()) {
            return Wire.revision("ap-fire", 1, "Fire");
        }
        throw failures.remove(0);
    }

    /** What the reader gives of the records 5 and 6; a consumer of Kafka's fetches again what was not read. */
    private String offsets(WindowReader reader) throws InterruptedException {
        consumer.schedulePollTask(() -> {
            for (long offset = consumer.position(REVISIONS); offset <= 6; offset++) {
                consumer.addRecord(new ConsumerRecord<>(
                        REVISIONS.topic(), REVISIONS.partition(), offset, new byte[0], new byte[] {1}));
            }
        });
        return reader.poll(NO_PATIENCE).stream().map(Arrived::offset).toList().toString();
    }
}
