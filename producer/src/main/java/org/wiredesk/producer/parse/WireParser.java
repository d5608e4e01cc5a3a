package org.wiredesk.producer.parse;

import java.util.function.Consumer;

/** Reads one wire format. A parser holds no state: one instance serves all threads. */
public interface WireParser {

    /** The format's name, as it stands in {@code WireItem.format} and behind {@code --format}. */
    String format();

    /**
     * Whether a delivery looks like this format, going by its content and never by its name. The first parser of {@link Formats} that says
     * yes gets it.
     */
    boolean recognises(Preview preview);

    /**
     * Reads a delivery from front to back and tells each item, or why it could not be read, as soon as it is known, numbered from 0.
     * Malformed input is told as {@link ParseOutcome.Refused} and never thrown.
     *
     * @param intake what came in; not empty and within the size limit
     * @param outcomes told in the order of the delivery; whatever it throws goes through to the caller
     */
    void parse(Intake intake, Consumer<ParseOutcome> outcomes);
}
