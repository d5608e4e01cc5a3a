package org.wiredesk.producer.parse.anpa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A slug without what changes from one revision to the next: cycle, revision and word count. What is left names the story for a day. */
final class AnpaSlug {

    private static final Pattern CYCLE = Pattern.compile("\\^?(?:BC|AP|PM|AM)-(?=\\S)");
    private static final Pattern REVISION = Pattern.compile(
            "(?i)(?:, ?| )(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
                    + "(?: ?(?:Ld|Add|Sub|Insert)(?:[- ]?Writethru)?| ?-?Writethru)$"
                    + "|, ?(?:Ld-?Writethru|Writethru|(?:Add|Insert|Sub)(?: \\d{1,2})?|Corrective|Correction|Clarification"
                    + "|(?:Mandatory )?Kill|Withhold|Advisory)$");
    private static final Pattern WORD_COUNT = Pattern.compile(",\\s*\\d{1,5}$");
    private static final int MOST = 5;

    private AnpaSlug() {}

    /** The stem: {@code BKN--Heat-Hawks} of {@code BC-BKN--Heat-Hawks, 1st Ld-Writethru,416}. */
    static String stem(String slug) {
        String stem = withoutCycle(slug.strip());
        for (int i = 0; i < MOST; i++) {
            String shorter = withoutEnd(stem);
            if (shorter.equals(stem) || shorter.isEmpty()) {
                break;
            }
            stem = shorter;
        }
        return stem;
    }

    /** The slug with its word count taken off the end. */
    static String withoutWordCount(String slug) {
        return WORD_COUNT.matcher(slug.strip()).replaceFirst("").strip();
    }

    private static String withoutCycle(String slug) {
        Matcher cycle = CYCLE.matcher(slug);
        return cycle.lookingAt() ? slug.substring(cycle.end()) : slug;
    }

    /** A revision is set off by a comma or a space, and only there is it looked for. */
    private static String withoutEnd(String stem) {
        String counted = withoutWordCount(stem);
        Matcher revision = REVISION.matcher(counted);
        for (int at = 0; at < counted.length(); at++) {
            char character = counted.charAt(at);
            if ((character == ',' || character == ' ')
                    && revision.region(at, counted.length()).lookingAt()) {
                return counted.substring(0, at).strip();
            }
        }
        return counted;
    }
}
