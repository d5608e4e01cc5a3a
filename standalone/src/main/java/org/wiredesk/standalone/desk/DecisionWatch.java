package org.wiredesk.standalone.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.wiredesk.records.Decision;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.reading.TopicTail;
import org.wiredesk.standalone.records.RecordDecoder;
import org.wiredesk.standalone.records.TopicRecord.Typed;

/** Tells of every decision that is made from now on, as it is committed. */
public final class DecisionWatch implements AutoCloseable {

    private final TopicTail tail;
    private final RecordDecoder decoder;
    private final Consumer<Decision> reader;
    private final Thread thread = new Thread(this::run, "decisions");
    private volatile long lastHeard = System.nanoTime();

    private DecisionWatch(TopicTail tail, RecordDecoder decoder, Consumer<Decision> reader) {
        this.tail = tail;
        this.decoder = decoder;
        this.reader = reader;
    }

    /**
     * Settles where the decisions end now; those behind are told after {@link #start}.
     *
     * @param reader told of each, one at a time
     */
    public static DecisionWatch from(Cluster cluster, Consumer<Decision> reader) {
        return new DecisionWatch(
                TopicTail.fromNow(cluster, List.of(Topics.NEWS_DECISIONS.name())),
                new RecordDecoder(cluster.registryUrl()),
                reader);
    }

    /** Begins to tell, on a thread of its own. */
    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** How long nothing was decided. */
    public Duration quietFor() {
        return Duration.ofNanos(System.nanoTime() - lastHeard);
    }

    @Override
    public void close() {
        tail.stop();
    }

    private void run() {
        try (tail;
                decoder) {
            tail.follow(Optional.empty(), this::tell);
        }
    }

    private boolean tell(ConsumerRecord<byte[], byte[]> record) {
        if (decoder.decode(record).value() instanceof Typed typed && typed.record() instanceof Decision decision) {
            lastHeard = System.nanoTime();
            reader.accept(decision);
        }
        return true;
    }
}
