package org.wiredesk.producer.publish;

import java.util.Optional;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.records.WireItem;

/** Has a look at what was read of a delivery before it is sent. */
public interface OutcomeFilter {

    /**
     * The item to send.
     *
     * @param item as it was read
     * @return the same, or another one with the same item id; empty if it need not be sent, as nothing is new in it
     */
    Optional<WireItem> pass(WireItem item);

    /**
     * Whether a refusal is to be sent.
     *
     * @param refused what was refused
     * @param alone whether nothing else was read of the delivery: as a rule it is all of it that was refused then
     * @return false if it was sent before
     */
    boolean passes(Refused refused, boolean alone);
}
