package org.wiredesk.system.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A running installation, whatever it runs on: copy goes in through the command line and comes out at the foreign client.
 *
 * @param addresses where it is reached
 * @param wiredesk the command line, as a client of this installation
 * @param reader reads all that comes out
 * @param copy a folder for files that are sent
 */
public record Pipeline(Addresses addresses, Wiredesk wiredesk, TopicReader reader, Path copy) {

    /**
     * Sends files with one item of {@code ap} each, by one command, and waits for what becomes of them.
     *
     * @param files no name twice
     * @return the decisions, in the order of the files
     */
    public List<JsonNode> publish(Path... files) {
        int[] before =
                Arrays.stream(files).mapToInt(file -> decisionsOn(file).size()).toArray();
        wiredesk.run(Stream.concat(Stream.of("publish", "--source", "ap"), Arrays.stream(files))
                .toArray());
        return IntStream.range(0, files.length)
                .mapToObj(i -> reader.awaitDecisions(decision -> isOf(decision, files[i]), before[i] + 1)
                        .get(before[i]))
                .toList();
    }

    /** Writes bytes into a Kafka topic as they are, past every check of ours. */
    public void put(String topic, byte[] bytes) {
        Map<String, Object> properties = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, addresses.bootstrapServers());
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            var unused = producer.send(new ProducerRecord<>(topic, bytes));
        }
    }

    /** Writes a file that can be sent, in UTF-8. */
    public Path write(String name, String text) {
        return write(name, text, UTF_8);
    }

    /** Writes a file that can be sent. */
    public Path write(String name, String text, Charset encoding) {
        try {
            return Files.writeString(copy.resolve(name), text, encoding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every decision on a file of this name. */
    public List<JsonNode> decisionsOn(Path file) {
        return reader.decisions().stream()
                .filter(decision -> isOf(decision, file))
                .toList();
    }

    private static boolean isOf(JsonNode decision, Path file) {
        return Path.of(decision.path("deliveredAs").asText()).getFileName().equals(file.getFileName());
    }
}
