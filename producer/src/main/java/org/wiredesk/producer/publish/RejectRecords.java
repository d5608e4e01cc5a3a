package org.wiredesk.producer.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    private static final String BYTES_WITH = "wiredesk.bytes-with";
    private static final byte[] NO_BYTES = {};

    private final Intake intake;
    private final long limit;
    private String firstItemId = "";
    private long bytesSoFar;

    /**
     * For one delivery.
     *
     * @param limit how many bytes its records may have together
     */
    RejectRecords(Intake intake, long limit) {
        this.intake = intake;
        this.limit = limit;
    }

    /** The record, with the bytes if there is room for them. */
    synchronized ProducerRecord<String, byte[]> of(Refused refused) {
        String itemId = intake.itemId(refused.position());
        long size = intake.payload().size();
        if (size > limit) {
            return withoutBytes(refused);
        }
        boolean room = bytesSoFar + size <= limit;
        bytesSoFar += room ? size : 0;
        var record = record(refused, room ? intake.bytes() : NO_BYTES);
        if (firstItemId.isEmpty()) {
            firstItemId = itemId;
        } else if (!room) {
            record.headers().add(BYTES_WITH, firstItemId.getBytes(UTF_8));
        }
        return record;
    }

    /** The record without the bytes, because they are more than Kafka takes. */
    ProducerRecord<String, byte[]> withoutBytes(Refused refused) {
        String reason = refused.reason() + " Its " + intake.payload().size()
                + " bytes are more than Kafka takes in a record: they are only where they were delivered.";
        return record(
                new Refused(refused.position(), refused.format(), refused.place(), reason, refused.source()), NO_BYTES);
    }

    private ProducerRecord<String, byte[]> record(Refused refused, byte[] value) {
        String source = refused.source().or(intake::source).orElse(ItemDraft.UNKNOWN_SOURCE);
        var record = new ProducerRecord<>(Topics.WIRE_REJECTS.name(), source, value);
        new Reject(
                        intake.itemId(refused.position()),
                        intake.feed(),
                        refused.format(),
                        refused.place(),
                        refused.reason(),
                        intake.deliveredAs(),
                        intake.receivedAt())
                .writeTo(record.headers());
        return record;
    }
}
