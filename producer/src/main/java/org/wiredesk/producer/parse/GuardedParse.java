package org.wiredesk.producer.parse;

import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.ParseOutcome.Refused;

/**
 * One run of a parser that trusts nobody: a parser that trips over its input, or says nothing at all, still ends in an outcome, while a
 * failure of the receiver (Kafka is down) is not mistaken for one of the parser.
 */
final class GuardedParse {

    private final Consumer<ParseOutcome> receiver;
    private int told;

    private GuardedParse(Consumer<ParseOutcome> receiver) {
        this.receiver = receiver;
    }

    /** Runs it. */
    static void run(WireParser parser, Intake intake, Consumer<ParseOutcome> receiver) {
        run(parser, intake, receiver, guarded -> parser.parse(intake, guarded));
    }

    /**
     * Runs it in a way of one's own.
     *
     * @param parse has the parser read the intake and tell the given receiver
     * @throws UncheckedIOException if the bytes cannot be read from disk, which says nothing about them
     */
    static void run(
            WireParser parser, Intake intake, Consumer<ParseOutcome> receiver, Consumer<Consumer<ParseOutcome>> parse) {
        GuardedParse guarded = new GuardedParse(receiver);
        try {
            parse.accept(guarded::tell);
        } catch (ReceiverFailed e) {
            throw e.failure;
        } catch (UncheckedIOException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            guarded.giveUp(parser, intake, "There is not enough memory to read it: raise the Java heap, or split it.");
        } catch (RuntimeException | StackOverflowError e) {
            guarded.giveUp(
                    parser,
                    intake,
                    "The reader of " + parser.format() + " failed at it (" + e
                            + "): this is a mistake in Wiredesk, please report it.");
        }
        if (guarded.told == 0) {
            receiver.accept(new Nothing(parser.format(), "It holds no item."));
        }
    }

    private void giveUp(WireParser parser, Intake intake, String reason) {
        receiver.accept(new Refused(told++, parser.format(), "file", reason, intake.source()));
    }

    private void tell(ParseOutcome outcome) {
        told++;
        try {
            receiver.accept(outcome);
        } catch (RuntimeException e) {
            throw new ReceiverFailed(e);
        }
    }

    /** Carries the receiver's failure past the parser. */
    private static final class ReceiverFailed extends RuntimeException {

        private final RuntimeException failure;

        ReceiverFailed(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
