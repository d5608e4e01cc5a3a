package org.wiredesk.standalone.replay;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.publish.Published;

/** Takes what a replay brings: the publisher, or in a dry run somebody who only counts. */
@FunctionalInterface
public interface Taker {

    /**
     * Takes a delivery.
     *
     * @param replayOf the item that it was before
     * @param reading tells its outcomes to the receiver that it gets
     */
    CompletableFuture<Published> take(
            Intake intake, Optional<String> replayOf, Consumer<Consumer<ParseOutcome>> reading);
}
