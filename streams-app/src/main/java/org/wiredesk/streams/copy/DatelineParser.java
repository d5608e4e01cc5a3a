package org.wiredesk.streams.copy;

import java.util.Optional;
import org.wiredesk.records.Dateline;

/**
 * Finds the dateline in the first words of the copy: {@code ISTANBUL, Turkey (AP) — }, {@code LONDON, March 14
 * (Reuters) - }, {@code Berlin (dpa) - }, {@code WASHINGTON — }. The dash must stand early, and what is before it
 * must read as a dateline.
 */
final class DatelineParser {

    private static final int LONGEST = 110;
    private static final String DASHES = "—–-_";

    private DatelineParser() {}

    /**
     * A first paragraph, and the dateline taken off it.
     *
     * @param dateline the dateline without its dash
     * @param rest the text behind the dash
     */
    record Opening(Dateline dateline, String rest) {}

    /** The dateline that a first paragraph opens with, if it does. */
    static Optional<Opening> open(String paragraph) {
        int limit = Math.min(paragraph.length(), LONGEST);
        for (int i = 3; i < limit; i++) {
            if (isDash(paragraph, i)) {
                String rest = paragraph.substring(behindDash(paragraph, i)).strip();
                Optional<Dateline> dateline =
                        DatelineText.parse(paragraph.substring(0, i).strip(), rest);
                if (dateline.isPresent()) {
                    return dateline.map(found -> new Opening(found, rest));
                }
            }
        }
        return Optional.empty();
    }

    /** The dateline in a field of its own, with or without a dash; empty if the field is. */
    static Optional<Dateline> field(String field) {
        String text = field.strip();
        while (!text.isEmpty() && DASHES.indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(DatelineText.trusted(text));
    }

    /** A dash with a space or a closing bracket before it; a hyphen needs a space or its like behind it, too. */
    private static boolean isDash(String text, int at) {
        char c = text.charAt(at);
        if (DASHES.indexOf(c) < 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean parted = before == ' ' || before == ')' || before == '\u00a0';
        int behind = behindDash(text, at);
        boolean longDash = c == '—' || c == '–' || c == '_' || behind - at > 1;
        return (parted && (longDash || followsSpace(text, behind))) || (c == '—' && followsSpace(text, behind));
    }

    private static boolean followsSpace(String text, int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static int behindDash(String text, int at) {
        int behind = at;
        while (behind < text.length() && DASHES.indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return behind;
    }
}
