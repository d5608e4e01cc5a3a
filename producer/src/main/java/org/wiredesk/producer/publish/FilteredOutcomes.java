package org.wiredesk.producer.publish;

import java.util.Optional;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;

/** Lets through what a filter lets through. A refusal at the beginning waits for the next outcome, to know whether there is one. */
final class FilteredOutcomes implements Consumer<ParseOutcome> {

    private final OutcomeFilter filter;
    private final Consumer<ParseOutcome> receiver;
    private Optional<Refused> heldBack = Optional.empty();
    private boolean begun;

    FilteredOutcomes(OutcomeFilter filter, Consumer<ParseOutcome> receiver) {
        this.filter = filter;
        this.receiver = receiver;
    }

    @Override
    public void accept(ParseOutcome outcome) {
        release(false);
        boolean first = !begun;
        begun = true;
        if (outcome instanceof Parsed parsed) {
            filter.pass(parsed.item()).map(Parsed::new).ifPresent(receiver);
        } else if (!(outcome instanceof Refused refused)) {
            receiver.accept(outcome);
        } else if (first) {
            heldBack = Optional.of(refused);
        } else {
            tell(refused, false);
        }
    }

    /** Nothing more comes. */
    void end() {
        release(true);
    }

    private void release(boolean alone) {
        Optional<Refused> refused = heldBack;
        heldBack = Optional.empty();
        refused.ifPresent(held -> tell(held, alone));
    }

    private void tell(Refused refused, boolean alone) {
        if (filter.passes(refused, alone)) {
            receiver.accept(refused);
        }
    }
}
