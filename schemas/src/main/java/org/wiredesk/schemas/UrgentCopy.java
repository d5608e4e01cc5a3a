package org.wiredesk.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * What a record of {@code wire.urgent} says of the record that it is a copy of, in its headers: readers know by it how many items lie between the two, and
 * what time the copy has to bear.
 *
 * @param offset where the other record lies on {@code wire.items}, in the partition with the same number
 * @param timestamp that record's, in milliseconds since 1970
 */
public record UrgentCopy(long offset, long timestamp) {

    private static final String OFFSET = "wiredesk.copy-of-offset";
    private static final String TIMESTAMP = "wiredesk.copy-of-timestamp";

    /** Marks a record as a copy. */
    public void writeTo(Headers headers) {
        removeFrom(headers);
        headers.add(OFFSET, Long.toString(offset).getBytes(UTF_8));
        headers.add(TIMESTAMP, Long.toString(timestamp).getBytes(UTF_8));
    }

    /** The mark; empty on a record that has none or one that cannot be read. */
    public static Optional<UrgentCopy> readFrom(Headers headers) {
        OptionalLong offset = number(headers, OFFSET);
        OptionalLong timestamp = number(headers, TIMESTAMP);
        return offset.isPresent() && timestamp.isPresent()
                ? Optional.of(new UrgentCopy(offset.getAsLong(), timestamp.getAsLong()))
                : Optional.empty();
    }

    /** Takes the mark off, if there is one. */
    public static void removeFrom(Headers headers) {
        headers.remove(OFFSET).remove(TIMESTAMP);
    }

    private static OptionalLong number(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            return OptionalLong.empty();
        }
        String text = new String(header.value(), UTF_8);
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
