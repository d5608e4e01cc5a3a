package org.wiredesk.standalone.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.publish.Published;

/** Says what would be published, and publishes nothing. */
public final class DryRun implements Taker {

    @Override
    public CompletableFuture<Published> take(
            Intake intake, Optional<String> replayOf, Consumer<Consumer<ParseOutcome>> reading) {
        List<ParseOutcome> outcomes = new ArrayList<>();
        reading.accept(outcomes::add);
        int items = (int) outcomes.stream().filter(Parsed.class::isInstance).count();
        List<String> reasons = outcomes.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .map(refused -> refused.place() + ": " + refused.reason())
                .toList();
        return CompletableFuture.completedFuture(new Published(items, reasons.size(), reasons));
    }
}
