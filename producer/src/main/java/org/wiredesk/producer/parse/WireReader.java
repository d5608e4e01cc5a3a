package org.wiredesk.producer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.ParseOutcome.Refused;

/** Reads deliveries of any format. Whatever comes in, at least one outcome comes out: nothing gets lost between the chairs. */
public final class WireReader {

    /** How many bytes a delivery may have unless the settings say otherwise: 50 MiB. */
    public static final long DEFAULT_LIMIT = 50L * 1024 * 1024;

    private final long limit;

    /** A reader with the default limit. */
    public WireReader() {
        this(DEFAULT_LIMIT);
    }

    /**
     * A reader with a limit of its own.
     *
     * @param limit how many bytes a delivery may have
     */
    public WireReader(long limit) {
        this.limit = limit;
    }

    /** How many bytes a delivery may have. */
    public long limit() {
        return limit;
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
        if (intake.bytes().length > limit) {
            outcomes.accept(refused(intake, tooLarge(intake.bytes().length, limit)));
            return;
        }
        Preview preview = Preview.of(intake.bytes());
        if (intake.bytes().length == 0) {
            outcomes.accept(refused(intake, "It is empty: not a single byte was delivered."));
            return;
        }
        forced.or(() -> Formats.recognise(preview))
                .ifPresentOrElse(
                        parser -> GuardedParse.run(parser, intake, outcomes),
                        () -> outcomes.accept(refused(intake, unrecognised(preview))));
    }

    /**
     * The reason for refusing a delivery of too many bytes.
     *
     * @param size how many it has at least; a feed need not read on once it knows that they are too many
     */
    public static String tooLarge(long size, long limit) {
        return String.format(
                Locale.ROOT,
                "It has at least %,d bytes and the limit is %,d: split it, or raise WIREDESK_MAX_INTAKE_BYTES.",
                size,
                limit);
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
