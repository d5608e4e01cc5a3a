package org.wiredesk.producer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.ParseOutcome.Refused;

/** Reads deliveries of any format. Whatever comes in, at least one outcome comes out: nothing gets lost between the chairs. */
public final class WireReader {

    private final SizeLimits limits;

    /** A reader with the default limits. */
    public WireReader() {
        this(SizeLimits.DEFAULT);
    }

    /** A reader with limits of its own. */
    public WireReader(SizeLimits limits) {
        this.limits = limits;
    }

    /** How large deliveries and items may be. */
    public SizeLimits limits() {
        return limits;
    }

    /**
     * Reads a delivery and collects what became of it.
     *
     * @param format a name of {@link Formats#names}, or empty to go by the content
     * @throws IllegalArgumentException if there is no such format
     */
    public List<ParseOutcome> read(Intake intake, Optional<String> format) {
        List<ParseOutcome> outcomes = new ArrayList<>();
        read(intake, format, outcomes::add);
        return outcomes;
    }

    /**
     * Reads a delivery and tells each outcome as soon as it is known.
     *
     * @param format a name of {@link Formats#names}, or empty to go by the content
     * @param outcomes whatever it throws goes through to the caller
     * @throws IllegalArgumentException if there is no such format
     */
    public void read(Intake intake, Optional<String> format, Consumer<ParseOutcome> outcomes) {
        Optional<WireParser> forced = format.map(Formats::named);
        long size = intake.payload().size();
        if (size > limits.delivery()) {
            outcomes.accept(refused(intake, limits.deliveryTooLarge(size)));
            return;
        }
        if (size == 0) {
            outcomes.accept(refused(intake, "It is empty: not a single byte was delivered."));
            return;
        }
        Preview preview = Preview.of(intake.payload());
        forced.or(() -> Formats.recognise(preview))
                .ifPresentOrElse(
                        parser -> read(parser, intake, outcomes),
                        () -> outcomes.accept(refused(intake, unrecognised(preview))));
    }

    private void read(WireParser parser, Intake intake, Consumer<ParseOutcome> outcomes) {
        long size = intake.payload().size();
        if (parser instanceof StreamingWireParser streaming) {
            GuardedParse.run(parser, intake, outcomes, guarded -> streaming.parse(intake, limits.item(), guarded));
        } else if (size <= limits.item()) {
            GuardedParse.run(parser, intake, outcomes);
        } else {
            String reason = SizeLimits.itemTooLarge(size, limits.item());
            outcomes.accept(new Refused(0, parser.format(), "file", reason, intake.source()));
        }
    }

    private static String unrecognised(Preview preview) {
        if (preview.isBlank()) {
            return "There is nothing in it but white space.";
        }
        String what = preview.isBinary() ? "It is binary" : preview.isMarkup() ? "It is markup" : "It is";
        return what + " of no format that is known here (" + String.join(", ", Formats.names()) + ").";
    }

    private static Refused refused(Intake intake, String reason) {
        return new Refused(0, "", "file", reason, intake.source());
    }
}
