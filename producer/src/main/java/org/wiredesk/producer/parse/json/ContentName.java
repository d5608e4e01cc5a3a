package org.wiredesk.producer.parse.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.records.WarningKind;

/** Names an item that has no id by what it does say: the day and its slug without the marks of a revision, or, without a slug, its headline. */
public final class ContentName {

    private static final int LENGTH_OF_CYCLE = 3;

    private ContentName() {}

    /**
     * Gives the item such a name, with a warning.
     *
     * @param place of the id that is missing
     * @param slug as sent; empty text if there is none
     * @param headline on one line; empty text if there is none
     * @param time when it was made, or when it came
     */
    public static void give(ItemDraft draft, String place, String slug, String headline, Instant time) {
        draft.warn(
                WarningKind.MISSING,
                place,
                "It has no id: slug or headline, and the day, stand for it, so that later versions may be missed.");
        String name = stem(slug);
        String day = LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
        draft.contentKey(name.isEmpty() ? headline : name, headline.isEmpty() && name.isEmpty() ? "" : day);
    }

    /** {@code BC-EU--Harbor Fire, 3rd Ld-Writethru} is {@code EU--Harbor Fire}: what stays the same in all versions. */
    static String stem(String slug) {
        int end = slug.length();
        for (char mark : new char[] {',', '('}) {
            int at = slug.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        String stem = slug.substring(0, end).strip();
        String cycle =
                stem.substring(0, Math.min(LENGTH_OF_CYCLE, stem.length())).toUpperCase(Locale.ROOT);
        return switch (cycle) {
            case "BC-", "AP-", "AM-", "PM-" -> stem.substring(LENGTH_OF_CYCLE);
            default -> stem;
        };
    }
}
