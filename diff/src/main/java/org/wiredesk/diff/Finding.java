package org.wiredesk.diff;

import java.util.List;
import org.wiredesk.records.ChangeReason;
import org.wiredesk.records.Materiality;

/**
 * How much a change matters.
 *
 * @param reasons why it is material; empty if it is not
 */
record Finding(Materiality materiality, List<ChangeReason> reasons) {

    static Finding of(Materiality materiality) {
        return new Finding(materiality, List.of());
    }

    /** Material if there is a reason, else what is said. */
    static Finding of(List<ChangeReason> reasons, Materiality otherwise) {
        return new Finding(reasons.isEmpty() ? otherwise : Materiality.MATERIAL, List.copyOf(reasons));
    }
}
