package org.wiredesk.producer.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.SizeLimits;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Reject;
import org.wiredesk.schemas.UrgentCopy;

class WirePublisherTest {

    private static final String REGISTRY = "mock://wire-publisher-test";
    private static final Intake STORY = Deliveries.delivery("Ferry runs again\n\nPORT (AP) — It runs.");
    private static final Intake FLASH = Deliveries.delivery(
            "{\"uri\": \"urn:x:9\", \"provider\": \"dpa\", \"urgency\": 1, \"headline\": \"Ferry has sunk\"}");
    private static final Intake BROKEN = Deliveries.delivery("{\"uri\": ");
    private static final Intake MIXTURE = Deliveries.delivery("""
            [{"uri": "urn:x:1", "provider": "dpa", "headline": "One"},
             {"uri": "urn:x:2", "provider": "dpa", "type": "picture"},
             {"uri": "urn:x:3", "provider": "dpa", "type": "video"}]
            """);

    @Test
    void anItemGoesToTheWireUnderItsSource() {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, true);

        // When
        Published published = publish(kafka, STORY).join();

        // Then
        ProducerRecord<String, byte[]> sent = kafka.history().get(0);
        WireItem item = AvroSerde.<WireItem>deserializer(REGISTRY).deserialize("wire.items", sent.value());
        assertThat(published).isEqualTo(new Published(1, 0, List.of(), List.of(STORY.itemId(0)), List.of()));
        assertThat(sent.topic()).isEqualTo("wire.items");
        assertThat(sent.key()).isEqualTo("ap");
        assertThat(sent.value()[0]).isZero();
        assertThat(item.getHeadline()).isEqualTo("Ferry runs again");
        assertThat(header(sent, "ce_id")).isEqualTo(item.getItemId()).isEqualTo(STORY.itemId(0));
        assertThat(header(sent, "ce_source")).isEqualTo("/wiredesk/feeds/drop");
    }

    @Test
    void whatCannotBeReadGoesToTheRejectsByteForByte() {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, true);

        // When
        Published published = publish(kafka, BROKEN).join();

        // Then
        ProducerRecord<String, byte[]> sent = kafka.history().get(0);
        Reject reject = Reject.readFrom(sent.headers(), STORY.receivedAt());
        assertThat(published.rejects()).isEqualTo(1);
        assertThat(published.reasons()).singleElement().asString().startsWith("line 1, column");
        assertThat(sent.topic()).isEqualTo("wire.rejects");
        assertThat(sent.key()).isEqualTo("unknown");
        assertThat(sent.value()).isEqualTo(BROKEN.bytes());
        assertThat(reject.itemId()).isEqualTo(BROKEN.itemId(0));
        assertThat(reject.format()).isEqualTo("ninjs");
        assertThat(reject.deliveredAs()).contains("x.xml");
    }

    @Test
    void theGoodItemsOfADeliveryGoThroughBesideTheBadOnes() {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, true);

        // When
        Published published = publish(kafka, MIXTURE).join();

        // Then
        assertThat(published.items()).isEqualTo(1);
        assertThat(published.rejects()).isEqualTo(2);
        assertThat(kafka.history())
                .extracting(ProducerRecord::topic)
                .containsExactly("wire.items", "wire.rejects", "wire.rejects");
        assertThat(kafka.history().subList(1, 3))
                .allSatisfy(sent -> assertThat(sent.value()).isEqualTo(MIXTURE.bytes()))
                .allSatisfy(sent -> assertThat(sent.key()).isEqualTo("dpa"))
                .extracting(sent -> header(sent, "wiredesk.item-id"))
                .containsExactly(MIXTURE.itemId(1), MIXTURE.itemId(2));
    }

    @Test
    void whatAFilterHoldsBackIsNotSentAndItKnowsWhetherARefusalStandsAlone() {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, true);
        List<Boolean> alone = new ArrayList<>();
        OutcomeFilter filter = new OutcomeFilter() {
            @Override
            public Optional<WireItem> pass(WireItem item) {
                return Optional.empty();
            }

            @Override
            public boolean passes(Refused refused, boolean isAlone) {
                alone.add(isAlone);
                return refused.position() < 2;
            }
        };

        // When
        WirePublisher publisher = publisher(kafka, new WireReader());
        Published mixture =
                publisher.publishFiltered(MIXTURE, Optional.empty(), filter).join();
        Published broken =
                publisher.publishFiltered(BROKEN, Optional.empty(), filter).join();

        // Then
        assertThat(alone).containsExactly(false, false, true);
        assertThat(mixture.items()).isZero();
        assertThat(mixture.rejects()).isEqualTo(1);
        assertThat(broken.rejects()).isEqualTo(1);
    }

    @Test
    void theBytesOfALargeDeliveryAreNotRepeatedForEachBadItem() {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, true);
        WireReader reader = new WireReader(new SizeLimits(1_000_000, MIXTURE.bytes().length + 10L));

        // When
        publisher(kafka, reader).publish(MIXTURE, Optional.empty()).join();

        // Then
        ProducerRecord<String, byte[]> second = kafka.history().get(2);
        assertThat(kafka.history().get(1).value()).isEqualTo(MIXTURE.bytes());
        assertThat(second.value()).isEmpty();
        assertThat(header(second, "wiredesk.bytes-with")).isEqualTo(MIXTURE.itemId(1));
    }

    @Test
    void anItemThatKafkaFindsTooLargeIsRejectedWithTheReason() {
        // Given
        Kafka kafka = new Kafka(150, true);

        // When
        Published published = publish(kafka, STORY).join();

        // Then
        ProducerRecord<String, byte[]> sent = kafka.history().get(0);
        assertThat(published.items()).isZero();
        assertThat(published.reasons()).singleElement().asString().contains("larger than Kafka takes");
        assertThat(sent.topic()).isEqualTo("wire.rejects");
        assertThat(sent.value()).isEqualTo(STORY.bytes());
    }

    @Test
    void aRejectWhoseBytesAreTooManyGoesWithoutThem() {
        // Given
        Kafka kafka = new Kafka(5, true);

        // When
        Published published = publish(kafka, BROKEN).join();

        // Then
        ProducerRecord<String, byte[]> sent = kafka.history().get(0);
        assertThat(published.rejects()).isEqualTo(1);
        assertThat(sent.value()).isEmpty();
        assertThat(header(sent, "wiredesk.reason")).contains("only where they were delivered");
    }

    @Test
    void tooLargeADeliveryIsRejectedWithoutItsBytes() {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, true);

        // When
        publisher(kafka, new WireReader(new SizeLimits(10, 10)))
                .publish(STORY, Optional.empty())
                .join();

        // Then
        assertThat(kafka.history().get(0).value()).isEmpty();
        assertThat(header(kafka.history().get(0), "wiredesk.reason")).contains("the limit is 10");
    }

    @Test
    void itIsPublishedOnceEverythingIsAcknowledged() {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, false);

        // When
        CompletableFuture<Published> published = publish(kafka, MIXTURE);

        // Then
        kafka.completeNext();
        kafka.completeNext();
        assertThat(published).isNotDone();
        kafka.completeNext();
        assertThat(published).isCompleted();
    }

    @Test
    void anUrgentItemIsSentOnceMoreWithTheOffsetOfTheFirst() {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, true);
        WirePublisher publisher = publisher(kafka, new WireReader());

        // When
        publisher.publish(STORY, Optional.empty()).join();
        Published published = publisher.publish(FLASH, Optional.empty()).join();
        publisher.close();

        // Then
        ProducerRecord<String, byte[]> copy = kafka.history().get(2);
        assertThat(kafka.history())
                .extracting(ProducerRecord::topic)
                .containsExactly("wire.items", "wire.items", "wire.urgent");
        assertThat(UrgentCopy.readFrom(copy.headers())).map(UrgentCopy::offset).contains(1L);
        assertThat(copy.partition()).isZero();
        assertThat(copy.key()).isEqualTo(kafka.history().get(1).key());
        assertThat(header(copy, "ce_id")).isEqualTo(FLASH.itemId(0));
        assertThat(published.items()).isEqualTo(1);
    }

    @Test
    void whatIsTakenAgainIsNotUrgentAnyMore() {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, true);
        WirePublisher publisher = publisher(kafka, new WireReader());

        // When
        publisher
                .publish(
                        FLASH,
                        Optional.of("item-1"),
                        outcomes -> new WireReader().read(FLASH, Optional.empty(), outcomes))
                .join();
        publisher.close();

        // Then
        assertThat(kafka.history()).extracting(ProducerRecord::topic).containsExactly("wire.items");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anItemIsPublishedThoughItsCopyCannotBeSent(int partitions) {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, true, partitions);
        WirePublisher publisher = publisher(kafka, new WireReader());
        kafka.largestCopy = 5;

        // When
        Published published = publisher.publish(FLASH, Optional.empty()).join();
        publisher.close();

        // Then
        assertThat(published.items()).isEqualTo(1);
        assertThat(kafka.history()).extracting(ProducerRecord::topic).containsExactly("wire.items");
    }

    @Test
    void whatKafkaDoesNotTakeFails() {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, false);

        // When
        CompletableFuture<Published> published = publish(kafka, STORY);
        kafka.errorNext(new TimeoutException("no leader"));

        // Then
        assertThat(published).isCompletedExceptionally();
    }

    @Test
    void afterAFailureNoLaterRecordOfTheDeliveryIsTried() {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, true);
        kafka.sendException = new TimeoutException("no metadata");

        // When
        CompletableFuture<Published> published = publish(kafka, MIXTURE);

        // Then
        assertThat(published).isCompletedExceptionally();
        assertThat(kafka.history()).isEmpty();
    }

    @Test
    void anEmptyMessageIsPublishedAsNothing() {
        // Given
        Kafka kafka = new Kafka(Integer.MAX_VALUE, true);

        // When
        Published published = publish(kafka, Deliveries.delivery("[]")).join();

        // Then
        assertThat(published).isEqualTo(new Published(0, 0, List.of()));
        assertThat(kafka.history()).isEmpty();
    }

    @Test
    void anUnknownFormatIsSaidAtOnce() {
        assertThatThrownBy(() -> publisher(new Kafka(1, true), new WireReader()).publish(STORY, Optional.of("telex")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CompletableFuture<Published> publish(Kafka kafka, Intake intake) {
        return publisher(kafka, new WireReader()).publish(intake, Optional.empty());
    }

    private static WirePublisher publisher(Kafka kafka, WireReader reader) {
        return new WirePublisher(kafka, AvroSerde.serializer(REGISTRY), reader);
    }

    private static String header(ProducerRecord<String, byte[]> sent, String name) {
        Header header = sent.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    /** Kafka's own stand-in, with a limit to the size of a value. */
    private static final class Kafka extends MockProducer<String, byte[]> {

        private final int largest;
        private int largestCopy;

        Kafka(int largest, boolean autoComplete) {
            this(largest, autoComplete, 1);
        }

        Kafka(int largest, boolean autoComplete, int urgentPartitions) {
            super(cluster(urgentPartitions), autoComplete, null, new StringSerializer(), new ByteArraySerializer());
            this.largest = largest;
            this.largestCopy = largest;
        }

        private static Cluster cluster(int urgentPartitions) {
            Node node = new Node(0, "nowhere", 9092);
            Node[] replicas = {node};
            List<PartitionInfo> partitions = Stream.concat(
                            Stream.of("wire.items", "wire.rejects"),
                            Stream.of("wire.urgent").limit(urgentPartitions))
                    .map(topic -> new PartitionInfo(topic, 0, node, replicas, replicas))
                    .toList();
            return new Cluster("here", List.of(node), partitions, Set.of(), Set.of());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> sent, Callback callback) {
            if (sent.value().length > (sent.topic().equals("wire.urgent") ? largestCopy : largest)) {
                RecordTooLargeException failure = new RecordTooLargeException("too large");
                callback.onCompletion(null, failure);
                return CompletableFuture.failedFuture(failure);
            }
            return super.send(sent, callback);
        }
    }
}
