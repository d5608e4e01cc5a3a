package org.wiredesk.producer.publish;

import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.schemas.Reject;
import org.wiredesk.schemas.Topics;

/**
 * Makes the records of what one delivery has that could not be read: the whole delivery byte for byte, and the reason in the headers. Where its
 * bytes would add up to too many, because many of its items are bad, only the first record has them and the others name it.
 */
final class RejectRecords {

    private static final byte[] NO_BYTES = {};

    private final Intake intake;
    private final long limit;
    private final Optional<String> replayOf;
    private Optional<String> withBytes = Optional.empty();
    private long bytesSoFar;

    /**
     * For one delivery.
     *
     * @param limit how many bytes its records may have together
     * @param replayOf the item that the delivery was taken from again
     */
    RejectRecords(Intake intake, long limit, Optional<String> replayOf) {
        this.intake = intake;
        this.limit = limit;
        this.replayOf = replayOf;
    }

    /**
     * The record, with the bytes if there is room for them.
     *
     * @param last whether nothing of the delivery was read behind it
     */
    synchronized ProducerRecord<String, byte[]> of(Refused refused, boolean last) {
        long size = intake.payload().size();
        if (size > limit) {
            return withoutBytes(refused, last);
        }
        if (bytesSoFar + size > limit) {
            return record(refused, NO_BYTES, last, withBytes);
        }
        bytesSoFar += size;
        withBytes = withBytes.or(() -> Optional.of(intake.itemId(refused.position())));
        return record(refused, intake.bytes(), last, Optional.empty());
    }

    /** The record without the bytes, because they are more than Kafka takes. */
    ProducerRecord<String, byte[]> withoutBytes(Refused refused, boolean last) {
        String reason = refused.reason() + " Its " + intake.payload().size()
                + " bytes are more than Kafka takes in a record: they are only where they were delivered.";
        Refused explained =
                new Refused(refused.position(), refused.format(), refused.place(), reason, refused.source());
        return record(explained, NO_BYTES, last, Optional.empty());
    }

    private ProducerRecord<String, byte[]> record(
            Refused refused, byte[] value, boolean last, Optional<String> bytesWith) {
        String source = refused.source().or(intake::source).orElse(ItemDraft.UNKNOWN_SOURCE);
        var record = new ProducerRecord<>(Topics.WIRE_REJECTS.name(), source, value);
        new Reject(
                        intake.itemId(refused.position()),
                        intake.feed(),
                        refused.format(),
                        refused.place(),
                        refused.reason(),
                        intake.deliveredAs(),
                        intake.receivedAt(),
                        last,
                        bytesWith,
                        replayOf)
                .writeTo(record.headers());
        return record;
    }
}
