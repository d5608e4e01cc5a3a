package org.wiredesk.producer.parse;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stamps what comes in. No two deliveries get the same microsecond and none an earlier one than the delivery before, even when the clock
 * stands still or is set back, so that delivery ids are unique and sort in the order of receipt.
 */
public final class Receipts {

    private final Clock clock;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    public Receipts(Clock clock) {
        this.clock = clock;
    }

    /**
     * A new delivery.
     *
     * @param feed the feed it came in over
     * @param source who sent it, where that is known from outside; brought into our spelling, {@code Associated Press} becomes {@code ap}
     * @param deliveredAs the name it was delivered under
     * @param payload its bytes as they came
     */
    public Intake receive(String feed, Optional<String> source, Optional<String> deliveredAs, Payload payload) {
        return Intake.at(next(), feed, source.flatMap(SourceNames::shortName), deliveredAs, payload);
    }

    /** The same for bytes in memory. */
    public Intake receive(String feed, Optional<String> source, Optional<String> deliveredAs, byte[] bytes) {
        return receive(feed, source, deliveredAs, new Payload.InMemory(bytes));
    }

    /**
     * A new delivery of something that was delivered before and whose bytes are not at hand.
     *
     * @param rawHash SHA-256 of those bytes, in hexadecimal
     */
    public Intake receiveAgain(String feed, Optional<String> source, Optional<String> deliveredAs, String rawHash) {
        return Intake.withoutBytes(next(), feed, source, deliveredAs, rawHash);
    }

    private Instant next() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return last.updateAndGet(before -> now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS));
    }
}
