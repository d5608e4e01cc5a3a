package org.wiredesk.monitor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.monitor.Wire;
import org.wiredesk.monitor.http.Items;
import org.wiredesk.monitor.story.Change.Spot;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.Topics;

class ItemSourceTest {

    private static final TopicPartition ITEMS = new TopicPartition(Topics.WIRE_ITEMS.name(), 0);
    private static final Spot SPOT = new Spot(0, 7);

    private final WireItem item = Wire.item(Wire.revision("ap-fire", 1, "Fire"));
    private final Deserializer<SpecificRecord> avro = (topic, bytes) -> item;
    private final MockConsumer<byte[], byte[]> kafka = new MockConsumer<>("earliest");
    private final ItemSource source = new ItemSource(kafka, avro);

    @BeforeEach
    void assign() {
        kafka.assign(List.of(ITEMS));
        kafka.updateBeginningOffsets(Map.of(ITEMS, 0L));
    }

    @Test
    void fetchesTheItemThatLiesThere() throws Exception {
        kafka.schedulePollTask(() -> kafka.addRecord(new ConsumerRecord<>(ITEMS.topic(), 0, 7, null, new byte[0])));

        assertThat(source.at(SPOT)).contains(item);
    }

    /** It is known at once that it is gone, so nobody waits for it. */
    @Test
    void whatKafkaHasDeletedIsNotThere() throws Exception {
        kafka.updateBeginningOffsets(Map.of(ITEMS, 8L));
        kafka.setPollException(new KafkaException("It was asked for."));

        assertThat(source.at(SPOT)).isEmpty();
    }

    @Test
    void aKafkaThatDoesNotAnswerIsNotTakenForOneThatHasDeletedIt() {
        assertThatThrownBy(() -> source.at(SPOT)).isInstanceOf(Items.NoAnswer.class);

        kafka.setPollException(new KafkaException("Away."));
        assertThatThrownBy(() -> source.at(SPOT)).isInstanceOf(Items.NoAnswer.class);
    }
}
