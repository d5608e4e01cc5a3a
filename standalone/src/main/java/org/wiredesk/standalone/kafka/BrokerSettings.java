package org.wiredesk.standalone.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The broker's configuration: one node that is broker and controller at once, and that leaves most of a laptop to others. */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    static final String HOST = "127.0.0.1";

    /** What does not depend on where the broker runs. */
    private static final Map<String, String> CONSTANT = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", Integer.toString(NODE_ID)),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("controller.listener.names", CONTROLLER_LISTENER),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            // Our topics are created on purpose; a misspelt name is an error, not a new topic.
            Map.entry("auto.create.topics.enable", "false"),
            // There is one broker, so there is one replica of everything.
            Map.entry("default.replication.factor", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            // A month: a subscriber that was away for longer than topics are kept must still be known, or it would skip
            // what is there.
            Map.entry("offsets.retention.minutes", "43200"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "4"),
            // Nobody waits for more members of a group of one.
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("group.streams.initial.rebalance.delay.ms", "0"),
            // The default of 128 MiB lies in the heap from the start.
            Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
            // Indexes are preallocated: 10 MB for each of some hundred partitions would be a gigabyte of nothing.
            Map.entry("log.index.size.max.bytes", "1048576"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "2"),
            Map.entry("background.threads", "2"),
            // After a crash the broker waits until its former self counts as gone: 3 s instead of 9.
            Map.entry("broker.session.timeout.ms", "3000"),
            Map.entry("broker.heartbeat.interval.ms", "1000"),
            Map.entry("num.recovery.threads.per.data.dir", "2"),
            // The longest record: a wire item of 12 MB. An agency's longest texts are below one.
            Map.entry("message.max.bytes", Integer.toString(EmbeddedKafka.LONGEST_RECORD)),
            Map.entry("replica.fetch.max.bytes", Integer.toString(EmbeddedKafka.LONGEST_RECORD)));

    private BrokerSettings() {}

    static Properties of(Path folder, int brokerPort, int controllerPort) {
        String listeners = "PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d".formatted(HOST, brokerPort, controllerPort);
        Properties properties = new Properties();
        properties.putAll(CONSTANT);
        properties.setProperty("log.dirs", folder.toString());
        properties.setProperty("listeners", listeners);
        properties.setProperty("advertised.listeners", listeners);
        properties.setProperty("controller.quorum.bootstrap.servers", HOST + ":" + controllerPort);
        return properties;
    }
}
