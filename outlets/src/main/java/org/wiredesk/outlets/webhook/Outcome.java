package org.wiredesk.outlets.webhook;

import java.time.Duration;
import java.util.Optional;

/** What came of posting a delivery. */
sealed interface Outcome {

    /** The receiver has it. */
    record Taken() implements Outcome {}

    /**
     * The receiver does not have it, as far as we know.
     *
     * @param sentence why
     * @param notBefore how long the receiver asks to be left alone
     */
    record Failed(String sentence, Optional<Duration> notBefore) implements Outcome {}

    /** The receiver does not want anything any more. */
    record Gone() implements Outcome {}
}
