package org.wiredesk.producer.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serializer;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.CloudEvent;
import org.wiredesk.schemas.Reject;
import org.wiredesk.schemas.Topics;

/**
 * One delivery on its way to Kafka. A record that the cluster finds too large becomes a reject, and a reject whose bytes are too many goes
 * without them: what happened to an item can always be looked up.
 */
final class Sending {

    private static final String ITEMS = Topics.WIRE_ITEMS.name();

    private final Producer<String, byte[]> producer;
    private final Serializer<WireItem> serializer;
    private final Intake intake;
    private final RejectRecords rejects;
    private final Acknowledgements acknowledgements = new Acknowledgements();
    private final Optional<String> replayOf;
    private final UrgentCopies copies;
    private Optional<Refused> heldBack = Optional.empty();
    private volatile boolean failed;

    /**
     * For one delivery.
     *
     * @param limit how many bytes its rejects may have together
     * @param replayOf the item that it is taken from again, if it is: then nothing in it is urgent any more
     * @param copies sends what is urgent once more
     */
    Sending(
            Producer<String, byte[]> producer,
            Serializer<WireItem> serializer,
            Intake intake,
            long limit,
            Optional<String> replayOf,
            UrgentCopies copies) {
        this.producer = producer;
        this.serializer = serializer;
        this.intake = intake;
        this.replayOf = replayOf;
        this.copies = copies;
        this.rejects = new RejectRecords(intake, limit, replayOf);
    }

    /**
     * Sends what there is to send of an outcome. A refusal waits for the next outcome, to know whether there is one.
     *
     * @throws IllegalStateException if an earlier record of this delivery has failed, so that all of it has to be published again
     */
    void send(ParseOutcome outcome) {
        if (failed) {
            throw new IllegalStateException("Kafka has not taken an earlier record of this delivery.");
        }
        sendHeldBack(false);
        if (outcome instanceof Parsed parsed) {
            acknowledgements.expect(parsed.item().getItemId(), item(parsed.item()));
        } else if (outcome instanceof Refused refused) {
            heldBack = Optional.of(refused);
        }
    }

    private void sendHeldBack(boolean last) {
        heldBack.ifPresent(
                refused -> acknowledgements.expect(intake.itemId(refused.position()), reject(refused, last)));
        heldBack = Optional.empty();
    }

    /** Takes note of a failure that came before a record could be handed to Kafka. */
    void fail(RuntimeException failure) {
        acknowledgements.expect(intake.deliveryId(), CompletableFuture.failedFuture(failure));
    }

    /** Completes when everything is acknowledged; nothing may be sent afterwards. */
    CompletableFuture<Published> published() {
        sendHeldBack(true);
        return acknowledgements.end();
    }

    private CompletableFuture<Optional<String>> item(WireItem item) {
        boolean urgent = replayOf.isEmpty() && Urgency.isUrgent(item);
        RecordHeaders headers = headers(item);
        replayOf.ifPresent(original -> headers.add(Reject.REPLAY_OF, original.getBytes(UTF_8)));
        byte[] value = serializer.serialize(ITEMS, headers, item);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(ITEMS, null, item.getSource(), value, headers);
        CompletableFuture<RecordMetadata> acknowledged = acknowledged(record);
        if (urgent) {
            var unused = acknowledged.thenAccept(metadata -> copies.add(item, metadata));
        }
        return acknowledged
                .thenApply(metadata -> Optional.<String>empty())
                .exceptionallyCompose(failure -> insteadOf(item, value.length, failure));
    }

    /** The envelope of an item. */
    static RecordHeaders headers(WireItem item) {
        RecordHeaders headers = new RecordHeaders();
        new CloudEvent(
                        item.getItemId(),
                        "/wiredesk/feeds/" + item.getFeed(),
                        "org.wiredesk.item.received",
                        item.getItemId(),
                        item.getReceivedAt())
                .writeTo(headers);
        return headers;
    }

    private CompletableFuture<Optional<String>> insteadOf(WireItem item, int size, Throwable failure) {
        if (!isTooLarge(failure)) {
            return CompletableFuture.failedFuture(failure);
        }
        String reason = "Its record of " + size + " bytes is larger than Kafka takes: raise max.message.bytes of "
                + ITEMS + ".";
        Refused refused =
                new Refused(item.getPosition(), item.getFormat(), "file", reason, Optional.of(item.getSource()));
        return later(() -> reject(refused, false));
    }

    private CompletableFuture<Optional<String>> reject(Refused refused, boolean last) {
        Optional<String> refusal = Optional.of(refused.place() + ": " + refused.reason());
        ProducerRecord<String, byte[]> record = rejects.of(refused, last);
        return acknowledged(record).thenApply(metadata -> refusal).exceptionallyCompose(failure -> {
            boolean withBytes = isTooLarge(failure) && record.value().length > 0;
            return withBytes
                    ? later(() ->
                            acknowledged(rejects.withoutBytes(refused, last)).thenApply(metadata -> refusal))
                    : CompletableFuture.failedFuture(failure);
        });
    }

    private CompletableFuture<RecordMetadata> acknowledged(ProducerRecord<String, byte[]> record) {
        CompletableFuture<RecordMetadata> acknowledged = new CompletableFuture<>();
        Future<RecordMetadata> unused = producer.send(record, (metadata, failure) -> {
            if (failure == null) {
                acknowledged.complete(metadata);
            } else {
                failed = failed || !isTooLarge(failure);
                acknowledged.completeExceptionally(failure);
            }
        });
        return acknowledged;
    }

    /** Sends from another thread than Kafka's, which must not wait for itself. */
    private static CompletableFuture<Optional<String>> later(Supplier<CompletableFuture<Optional<String>>> sending) {
        return CompletableFuture.completedFuture(true).thenComposeAsync(now -> sending.get());
    }

    private static boolean isTooLarge(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof RecordTooLargeException;
    }
}
