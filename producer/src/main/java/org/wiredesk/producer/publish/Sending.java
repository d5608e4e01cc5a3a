package org.wiredesk.producer.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.Serializer;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.CloudEvent;
import org.wiredesk.schemas.Reject;
import org.wiredesk.schemas.Topics;

/**
 * One delivery on its way to Kafka. A record that the cluster finds too large becomes a reject, and a reject whose bytes are too large goes
 * without them: what happened to an item can always be looked up.
 */
final class Sending {

    private static final String BYTES_WITH = "wiredesk.bytes-with";
    private static final byte[] NO_BYTES = {};

    private final Producer<String, byte[]> producer;
    private final Serializer<WireItem> serializer;
    private final Intake intake;
    private final long limit;
    private final List<CompletableFuture<Tally>> sent = new ArrayList<>();
    private String firstReject = "";
    private long rejectedBytes;
    private volatile boolean failed;

    /**
     * For one delivery.
     *
     * @param limit how many bytes its rejects may have together: a delivery of many bad items is not repeated in full for each
     */
    Sending(Producer<String, byte[]> producer, Serializer<WireItem> serializer, Intake intake, long limit) {
        this.producer = producer;
        this.serializer = serializer;
        this.intake = intake;
        this.limit = limit;
    }

    /**
     * Sends what there is to send of an outcome.
     *
     * @throws IllegalStateException if an earlier record of this delivery has failed, so that all of it has to be published again
     */
    void send(ParseOutcome outcome) {
        if (failed) {
            throw new IllegalStateException("Kafka has not taken an earlier record of this delivery.");
        }
        if (outcome instanceof Parsed parsed) {
            sent.add(item(parsed.item()));
        } else if (outcome instanceof Refused refused) {
            sent.add(reject(refused));
        }
    }

    /** Takes note of a failure that came before a record could be handed to Kafka. */
    void fail(RuntimeException failure) {
        sent.add(CompletableFuture.failedFuture(failure));
    }

    /** Completes when everything is acknowledged. */
    CompletableFuture<Published> published() {
        List<CompletableFuture<Tally>> all = List.copyOf(sent);
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(none ->
                        Tally.sum(all.stream().map(CompletableFuture::join).toList()));
    }

    private CompletableFuture<Tally> item(WireItem item) {
        var record = new ProducerRecord<String, byte[]>(Topics.WIRE_ITEMS.name(), item.getSource(), NO_BYTES);
        byte[] value = serializer.serialize(record.topic(), record.headers(), item);
        record = new ProducerRecord<>(record.topic(), null, item.getSource(), value, record.headers());
        new CloudEvent(
                        item.getItemId(),
                        "/wiredesk/feeds/" + item.getFeed(),
                        "org.wiredesk.item.received",
                        item.getItemId(),
                        item.getReceivedAt())
                .writeTo(record.headers());
        return acknowledged(record)
                .thenApply(metadata -> Tally.item())
                .exceptionallyCompose(failure -> insteadOfItem(item, value.length, failure));
    }

    private CompletableFuture<Tally> insteadOfItem(WireItem item, int size, Throwable failure) {
        if (!isTooLarge(failure)) {
            return CompletableFuture.failedFuture(failure);
        }
        String reason = "Its record of " + size + " bytes is larger than Kafka takes: raise max.message.bytes of "
                + Topics.WIRE_ITEMS.name() + ".";
        Refused refused =
                new Refused(item.getPosition(), item.getFormat(), "file", reason, Optional.of(item.getSource()));
        return later(() -> reject(refused));
    }

    private CompletableFuture<Tally> reject(Refused refused) {
        String itemId = intake.itemId(refused.position());
        String holder = holderOfBytes(itemId);
        byte[] value = holder.equals(itemId) && intake.bytes().length <= limit ? intake.bytes() : NO_BYTES;
        Tally tally = Tally.reject(refused.place() + ": " + refused.reason());
        return acknowledged(record(refused, refused.reason(), holder, value))
                .thenApply(metadata -> tally)
                .exceptionallyCompose(failure -> insteadOfReject(refused, tally, failure));
    }

    private CompletableFuture<Tally> insteadOfReject(Refused refused, Tally tally, Throwable failure) {
        if (!isTooLarge(failure) || intake.bytes().length == 0) {
            return CompletableFuture.failedFuture(failure);
        }
        String reason = refused.reason() + " Its " + intake.bytes().length
                + " bytes are more than Kafka takes in a record: they are only where they were delivered.";
        return later(() -> acknowledged(record(refused, reason, "", NO_BYTES)).thenApply(metadata -> tally));
    }

    /** Sends from another thread than Kafka's, which must not wait for itself. */
    private static CompletableFuture<Tally> later(Supplier<CompletableFuture<Tally>> sending) {
        return CompletableFuture.completedFuture(true).thenComposeAsync(now -> sending.get());
    }

    /** The reject that carries the bytes for this one: itself, or the first one if they would become too many. */
    private synchronized String holderOfBytes(String itemId) {
        if (firstReject.isEmpty()) {
            firstReject = itemId;
        }
        boolean room = rejectedBytes + intake.bytes().length <= limit;
        rejectedBytes += room ? intake.bytes().length : 0;
        return room || itemId.equals(firstReject) ? itemId : firstReject;
    }

    private ProducerRecord<String, byte[]> record(Refused refused, String reason, String holder, byte[] value) {
        String itemId = intake.itemId(refused.position());
        String source = refused.source().or(intake::source).orElse(ItemDraft.UNKNOWN_SOURCE);
        var record = new ProducerRecord<>(Topics.WIRE_REJECTS.name(), source, value);
        new Reject(
                        itemId,
                        intake.feed(),
                        refused.format(),
                        refused.place(),
                        reason,
                        intake.deliveredAs(),
                        intake.receivedAt())
                .writeTo(record.headers());
        if (!holder.isEmpty() && !holder.equals(itemId)) {
            record.headers().add(BYTES_WITH, holder.getBytes(UTF_8));
        }
        return record;
    }

    private CompletableFuture<RecordMetadata> acknowledged(ProducerRecord<String, byte[]> record) {
        CompletableFuture<RecordMetadata> acknowledged = new CompletableFuture<>();
        Future<RecordMetadata> unused = producer.send(record, (metadata, failure) -> {
            if (failure == null) {
                acknowledged.complete(metadata);
            } else {
                if (!isTooLarge(failure)) {
                    failed = true;
                }
                acknowledged.completeExceptionally(failure);
            }
        });
        return acknowledged;
    }

    private static boolean isTooLarge(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof RecordTooLargeException;
    }
}
