package org.wiredesk.streams.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgetfulStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final Duration MEMORY = Duration.ofDays(90);
    private static final Instant LATER = NOON.plus(MEMORY).plus(Tidying.GRACE).plusMillis(1);
    private static final String STORY = "story";

    @TempDir
    Path folder;

    private final List<String> removed = new ArrayList<>();
    private final Map<String, ForgetfulStore<Long>> stores = new HashMap<>();
    private TopologyTestDriver driver;
    private TestInputTopic<String, String> input;

    @BeforeEach
    void start() {
        Topology topology = new Topology()
                .addSource("source", "records")
                .addProcessor("remember", Remembering::new, "source")
                .addStateStore(store(Stores.inMemoryKeyValueStore("in-memory")), "remember")
                .addStateStore(store(Stores.persistentKeyValueStore("on-disk")), "remember");
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "forgetful");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:9092");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        properties.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        driver = new TopologyTestDriver(topology, properties, NOON);
        input = driver.createInputTopic("records", new StringSerializer(), new StringSerializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void knowsAnEntryByItsAgeAndNotByWhetherItIsThere() {
        // Given
        ForgetfulStore<Long> store = remembered("in-memory");
        store.put(STORY, NOON.toEpochMilli());

        // Then
        assertThat(store.get(STORY, NOON.plus(MEMORY))).isPresent();
        assertThat(store.get(STORY, NOON.plus(MEMORY).plusMillis(1))).isEmpty();
        assertThat(store.replace(STORY, LATER.toEpochMilli())).contains(NOON.toEpochMilli());
        assertThat(store.get(STORY, LATER)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-memory", "on-disk"})
    void removesWhatIsOverInSlicesBetweenRecords(String name) {
        // Given
        ForgetfulStore<Long> store = remembered(name);
        int over = 2 * Tidying.ENTRIES_A_SLICE + 1;
        IntStream.range(0, over).forEach(story -> store.put(key(story), NOON.toEpochMilli()));
        store.put("young", NOON.plusMillis(1).toEpochMilli());

        // When
        readAt(LATER);

        // Then
        assertThat(entriesOf(store)).isEqualTo(over + 1);
        slice();
        assertThat(entriesOf(store)).isEqualTo(over + 1 - Tidying.ENTRIES_A_SLICE);
        store.delete(key(Tidying.ENTRIES_A_SLICE));
        slice();
        slice();
        assertThat(entriesOf(store)).isEqualTo(1);
        assertThat(store.get("young", NOON)).isPresent();
        assertThat(removed).hasSize(over - 1).doesNotContain(key(Tidying.ENTRIES_A_SLICE));
    }

    @Test
    void beginsTheNextRoundAfterHoursOfStreamTime() {
        // Given
        ForgetfulStore<Long> store = remembered("on-disk");
        Instant round = NOON.plus(MEMORY).plus(Duration.ofDays(10));
        readAt(round);
        slice();
        store.put(STORY, NOON.toEpochMilli());

        // When
        readAt(round.plus(Tidying.EVERY).minusMillis(1));
        slice();
        int before = entriesOf(store);
        readAt(round.plus(Tidying.EVERY));
        slice();

        // Then
        assertThat(before).isEqualTo(1);
        assertThat(entriesOf(store)).isZero();
    }

    @Test
    void leavesWhatRecordsOfAnotherSourceMayStillKnow() {
        // Given
        ForgetfulStore<Long> store = remembered("in-memory");
        store.put(STORY, NOON.toEpochMilli());

        // When
        readAt(LATER.minusMillis(1));
        slice();

        // Then
        assertThat(store.get(STORY, NOON.plus(MEMORY))).isPresent();
    }

    private ForgetfulStore<Long> remembered(String name) {
        return Objects.requireNonNull(stores.get(name));
    }

    private static String key(int story) {
        return "story-" + (1000 + story);
    }

    private static int entriesOf(ForgetfulStore<Long> store) {
        List<String> keys = new ArrayList<>();
        store.forEach((key, lastSeen) -> keys.add(key));
        return keys.size();
    }

    private void readAt(Instant time) {
        input.pipeInput("key", "value", time);
    }

    private void slice() {
        driver.advanceWallClockTime(Tidying.BETWEEN_SLICES);
    }

    private static StoreBuilder<?> store(KeyValueBytesStoreSupplier supplier) {
        return Stores.keyValueStoreBuilder(supplier, Serdes.String(), Serdes.Long())
                .withLoggingDisabled();
    }

    private final class Remembering implements Processor<String, String, String, String> {

        @Override
        public void init(ProcessorContext<String, String> context) {
            for (String name : List.of("in-memory", "on-disk")) {
                ForgetfulStore<Long> store =
                        ForgetfulStore.in(context, name, Lifetime.of(Instant::ofEpochMilli, MEMORY));
                store.tidy(context, (key, lastSeen) -> removed.add(key));
                stores.put(name, store);
            }
        }

        @Override
        public void process(Record<String, String> record) {}
    }
}
