package org.wiredesk.producer.feed;

import java.util.concurrent.CompletableFuture;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.publish.Published;

/** What a feed needs from whoever publishes its deliveries. */
@FunctionalInterface
public interface IntakePublisher {

    /**
     * Reads a delivery and sends what is in it.
     *
     * @return completes once all of it is safe; exceptionally if it has to be published again
     */
    CompletableFuture<Published> publish(Intake intake);
}
