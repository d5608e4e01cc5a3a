package org.wiredesk.standalone.replay;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.publish.Published;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.reading.TopicScan;

/**
 * Puts items of the wire on it again, as new deliveries that say what they were before: for a desk that has lost its stores, or one that was
 * set up after them. What is itself a replay is left, as its original is taken.
 */
public final class ItemReplay {

    private final Cluster cluster;
    private final Selection selection;

    /** Nothing is read before one of the methods is called. */
    public ItemReplay(Cluster cluster, Selection selection) {
        this.cluster = cluster;
        this.selection = selection;
    }

    /** How many items there are to take; this reads the topic. */
    public long size() {
        long[] count = {0};
        scan(item -> count[0]++);
        return count[0];
    }

    /**
     * Takes them, those of a source in their order.
     *
     * @param receipts stamps them, as they come in anew
     * @param perSecond how many at most; 0 for as many as go
     * @param taken told of each that has ended
     */
    public ReplayTally run(Taker taker, Receipts receipts, double perSecond, Runnable taken) {
        ReplayTally tally = new ReplayTally();
        Pace pace = new Pace(perSecond);
        scan(item -> {
            pace.step();
            var unused = take(item, taker, receipts).whenComplete(tally.and(taken));
        });
        return tally;
    }

    private static CompletableFuture<Published> take(WireItem item, Taker taker, Receipts receipts) {
        Intake intake = receipts.receiveAgain(
                item.getFeed(), Optional.of(item.getSource()), item.getDeliveredAs(), item.getRawHash());
        WireItem again = WireItem.newBuilder(item)
                .setItemId(intake.itemId(item.getPosition()))
                .setReceivedAt(intake.receivedAt())
                .setReplayOf(item.getItemId())
                .build();
        return taker.take(intake, Optional.of(item.getItemId()), receiver -> receiver.accept(new Parsed(again)));
    }

    private void scan(Consumer<WireItem> receiver) {
        try (Deserializer<WireItem> avro = AvroSerde.deserializer(cluster.registryUrl())) {
            TopicScan.read(
                    cluster,
                    List.of(Topics.WIRE_ITEMS.name()),
                    selection.since(),
                    record -> selected(record, avro).forEach(receiver));
        }
    }

    private List<WireItem> selected(ConsumerRecord<byte[], byte[]> record, Deserializer<WireItem> avro) {
        WireItem item = avro.deserialize(record.topic(), record.value());
        boolean taken = item.getReplayOf().isEmpty()
                && selection.takes(item.getReceivedAt(), item.getSource(), item.getFeed(), item.getItemId());
        return taken ? List.of(item) : List.of();
    }
}
