package org.wiredesk.producer.parse.nitf;

import java.util.regex.Pattern;

/**
 * The part of a slug that stays when a story is revised: {@code BC-EU--Harbour Fire, 2nd Ld-Writethru} is {@code EU--Harbour Fire}. Only for
 * naming stories that have no id; the slug itself travels as it was sent.
 */
public final class SlugStem {

    /** No agency's slug is as long; the effort for one that is would grow with the square of its length. */
    private static final int LONGEST = 1_000;

    private static final Pattern CYCLE = Pattern.compile("^\\^?(?:BC|AP|PM|AM)-(?=\\S)");
    private static final Pattern MARKER = Pattern.compile(
            ",\\s*(?:\\d+(?:st|nd|rd|th)\\s+(?:Ld|Writethru|Add)|Ld-Writethru|Add \\d|Corrective|Kill|Advisory).*$"
                    + "|\\s*\\((?:UPDATE \\d+|CORRECTED|REFILE|RPT)[^)]*\\)$",
            Pattern.CASE_INSENSITIVE);

    private SlugStem() {}

    /**
     * The stem.
     *
     * @param slug as sent; one of more than 1,000 characters is all stem
     */
    public static String of(String slug) {
        if (slug.length() > LONGEST) {
            return slug.strip();
        }
        return MARKER.matcher(CYCLE.matcher(slug.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
