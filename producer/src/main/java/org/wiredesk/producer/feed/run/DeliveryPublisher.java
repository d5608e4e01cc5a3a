package org.wiredesk.producer.feed.run;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.publish.OutcomeFilter;
import org.wiredesk.producer.publish.Published;

/** Whoever reads deliveries and sends their items; {@code WirePublisher} does. */
@FunctionalInterface
public interface DeliveryPublisher {

    /**
     * Reads a delivery and sends what is in it.
     *
     * @param format to read it as; empty to go by the content
     * @param filter has a look at each outcome before it is sent
     * @return completes once all of it is safe; exceptionally if it has to be published again
     */
    CompletableFuture<Published> publish(Intake intake, Optional<String> format, OutcomeFilter filter);
}
