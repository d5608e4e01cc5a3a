package org.wiredesk.benchmarks.topology;

import static org.apache.kafka.streams.StreamsConfig.consumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.producerPrefix;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.wiredesk.streams.store.BoundedRocksDb;

/**
 * Runs a topology over everything that is on the wire, with the settings that streams-app has.
 *
 * @param broker where the wire is
 * @param folder where the stores go
 * @param items how many items are on the wire
 */
record Drain(String broker, Path folder, int items) {

    private static final double NANOS_IN_MICRO = 1e3;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /**
     * What a run came to.
     *
     * @param perSecond how many items a second the contestant was done with
     * @param micros the processor time that an item took, that of the broker included: it moves less than seconds do where others use the machine
     */
    record Figures(double perSecond, double micros) {}

    /** Drains the wire through the contestant. */
    Figures run(Contestant contestant, String run) throws IOException, InterruptedException {
        Progress progress = new Progress(items);
        Properties properties = properties(contestant.name() + "-" + run);
        try (KafkaStreams streams = new KafkaStreams(contestant.topology(progress), properties)) {
            long before = SYSTEM.getProcessCpuTime();
            streams.start();
            double seconds = progress.seconds();
            return new Figures(items / seconds, (SYSTEM.getProcessCpuTime() - before) / NANOS_IN_MICRO / items);
        }
    }

    private Properties properties(String application) throws IOException {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG,
                Files.createDirectories(folder.resolve(application)).toString());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        properties.put(producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 256 << 10);
        properties.put(producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 20);
        properties.put(consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        return properties;
    }
}
