package org.wiredesk.outlets.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class MergeTest {

    private final List<List<ConsumerRecord<byte[], byte[]>>> partitions =
            List.of(partition(0, 10, 30, 20, 60), partition(1, 25, 26), partition(2), partition(3, 5));

    @Test
    void recordsComeByTimeAsFarAsTheOrderOfTheirPartitionAllows() {
        assertThat(times(Merge.first(partitions, 100))).containsExactly(5L, 10L, 25L, 26L, 30L, 20L, 60L);
        assertThat(times(Merge.last(partitions, 100))).containsExactly(5L, 10L, 30L, 20L, 25L, 26L, 60L);
    }

    @Test
    void noMoreAreTakenThanAskedFor() {
        assertThat(times(Merge.first(partitions, 3))).containsExactly(5L, 10L, 25L);
        assertThat(times(Merge.last(partitions, 2))).containsExactly(26L, 60L);
    }

    private static List<Long> times(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream().map(ConsumerRecord::timestamp).toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> partition(int number, long... times) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int offset = 0; offset < times.length; offset++) {
            records.add(new ConsumerRecord<>(
                    "news.topic.sport",
                    number,
                    offset,
                    times[offset],
                    TimestampType.CREATE_TIME,
                    0,
                    0,
                    new byte[0],
                    new byte[0],
                    new RecordHeaders(),
                    Optional.empty()));
        }
        return records;
    }
}
