package org.wiredesk.producer.parse;

import java.util.function.Consumer;

/**
 * Reads a delivery piece by piece, whatever the size of the whole, with one item in memory at a time. Only the single item is limited, and the parser
 * sees to that itself.
 */
public interface StreamingWireParser extends WireParser {

    /**
     * Reads a delivery as {@link WireParser#parse} says, without ever holding all of it.
     *
     * @param intake what came in; not empty, of any size
     * @param largestItem how many bytes, or about as many characters, one item may have; a larger one is refused and the reading goes on
     *     behind it where that can be found
     * @param outcomes told in the order of the delivery; whatever it throws goes through to the caller
     */
    void parse(Intake intake, long largestItem, Consumer<ParseOutcome> outcomes);

    @Override
    default void parse(Intake intake, Consumer<ParseOutcome> outcomes) {
        parse(intake, SizeLimits.DEFAULT.item(), outcomes);
    }
}
