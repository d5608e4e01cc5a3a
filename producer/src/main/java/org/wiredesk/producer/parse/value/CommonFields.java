package org.wiredesk.producer.parse.value;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WarningKind;

/**
 * Reads the fields that all IPTC formats have, by the same rules. Where a value cannot be understood, the reading that cannot do harm is
 * taken, and a warning says so: a story that may be under embargo is held, one of unknown status is withheld.
 */
public final class CommonFields {

    private static final int LONGEST_QUOTE = 60;
    private static final Pattern URGENCY = Pattern.compile("[1-9](\\.0+)?");

    private final ItemDraft draft;

    public CommonFields(ItemDraft draft) {
        this.draft = draft;
    }

    /**
     * A time.
     *
     * @param place where it stands, for the warning
     * @return empty if it is none
     */
    public Optional<Instant> time(String place, String text) {
        Optional<AgencyTime> time = AgencyTime.of(text);
        if (time.isEmpty()) {
            draft.warn(WarningKind.VALUE, place, quoted(text) + " is no time that can be read; it was left out.");
        }
        time.flatMap(AgencyTime::oddity)
                .ifPresent(oddity -> draft.warn(WarningKind.ASSUMED, place, quoted(text) + " " + oddity + "."));
        return time.map(AgencyTime::instant);
    }

    /**
     * An embargo: one without a time, or with one that cannot be read, lasts until the agency says more.
     *
     * @param place where it stands, for the warning
     */
    public Embargo embargo(String place, String text) {
        if (text.isBlank()) {
            return new Embargo(null);
        }
        Optional<AgencyTime> time = AgencyTime.of(text);
        if (time.isEmpty()) {
            draft.warn(
                    WarningKind.VALUE,
                    place,
                    quoted(text) + " is no time that can be read; the item is held until it is released.");
        }
        time.flatMap(AgencyTime::oddity)
                .ifPresent(oddity -> draft.warn(WarningKind.ASSUMED, place, quoted(text) + " " + oddity + "."));
        return new Embargo(time.map(AgencyTime::instant).orElse(null));
    }

    /**
     * IPTC's pubStatus, bare or as a code. A status that is none of the three means withheld.
     *
     * @param place where it stands, for the warning
     */
    public Usability usability(String place, String text) {
        String status = NewsCode.of(text).map(NewsCode::code).orElse("").toLowerCase(Locale.ROOT);
        return switch (status) {
            case "usable" -> Usability.USABLE;
            case "withheld" -> Usability.WITHHELD;
            case "canceled" -> Usability.CANCELED;
            case "cancelled" -> {
                draft.warn(WarningKind.VALUE, place, "'cancelled' is misspelt; read as canceled.");
                yield Usability.CANCELED;
            }
            case "embargoed" -> {
                draft.warn(
                        WarningKind.VALUE, place, "'embargoed' is no status of IPTC; read as usable, under embargo.");
                draft.embargoAtLeast();
                yield Usability.USABLE;
            }
            default -> {
                draft.warn(
                        WarningKind.VALUE,
                        place,
                        quoted(text) + " is none of usable, withheld, canceled; taken for withheld.");
                yield Usability.WITHHELD;
            }
        };
    }

    /**
     * The urgency.
     *
     * @param place where it stands, for the warning
     * @return 1 to 9; empty if it is no such number
     */
    public Optional<Integer> urgency(String place, String text) {
        Optional<Integer> urgency = URGENCY.matcher(text.strip()).matches()
                ? Optional.of(text.strip().charAt(0) - '0')
                : Optional.empty();
        if (urgency.isEmpty()) {
            draft.warn(WarningKind.VALUE, place, quoted(text) + " is no urgency from 1 to 9; it was left out.");
        }
        return urgency;
    }

    /** What was sent, short enough for a message. */
    public static String quoted(String text) {
        String trimmed = text.strip();
        return "'" + (trimmed.length() <= LONGEST_QUOTE ? trimmed : trimmed.substring(0, LONGEST_QUOTE) + "…") + "'";
    }
}
