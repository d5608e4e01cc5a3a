package org.wiredesk.producer.parse;

import java.util.Optional;
import org.wiredesk.records.WireItem;

/** What became of a part of a delivery when it was read. */
public sealed interface ParseOutcome {

    /**
     * It was read.
     *
     * @param item normalised, with its warnings
     */
    record Parsed(WireItem item) implements ParseOutcome {}

    /**
     * It could not be read, or it is nothing that we take.
     *
     * @param position its place among the items of the delivery, from 0
     * @param format the format it was taken for; empty text if none was recognised
     * @param place where the reader gave up: {@code line 7}, a path, or {@code file}
     * @param reason why, as a sentence
     * @param source who sent it, where that could be told
     */
    record Refused(int position, String format, String place, String reason, Optional<String> source)
            implements ParseOutcome {}

    /**
     * The delivery is in order and holds no item, such as a NewsML-G2 message without content.
     *
     * @param format the format it was read as
     * @param reason as a sentence
     */
    record Nothing(String format, String reason) implements ParseOutcome {}
}
