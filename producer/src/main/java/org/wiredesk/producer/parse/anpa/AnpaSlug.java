package org.wiredesk.producer.parse.anpa;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A slug without what changes from one revision to the next: cycle, revision and word count. What is left names the story for a day. */
final class AnpaSlug {

    private static final Pattern CYCLE = Pattern.compile("\\^?(?:BC|AP|PM|AM)-(?=\\S)");
    private static final Pattern REVISION = Pattern.compile(
            "(?i)(?:, ?| )(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
                    + "(?: ?(?:Ld|Add|Sub|Insert)(?:[- ]?Writethru)?| ?-?Writethru)$"
                    + "|, ?(?:Ld(?:-?Writethru)?|Writethru|(?:Add|Insert|Sub)(?: ?\\d{1,2})?|Corrective|Correction|Clarification"
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

    /**
     * The slug without the word that its header has for the version, where nothing but a blank sets it off: {@code BC-NA--Ferry} of
     * {@code BC-NA--Ferry Kill,20}. The header's keyword has to be what is left, or else the word is one of the slug's own.
     */
    static String withoutVersion(String slug, AnpaHeader header) {
        String counted = withoutWordCount(slug);
        String word = " " + header.version();
        String rest = counted.substring(0, Math.max(0, counted.length() - word.length()));
        boolean setOff = counted.regionMatches(true, rest.length(), word, 0, word.length()) && !rest.endsWith(",");
        return setOff && squeezed(rest).equals(squeezed(header.keyword())) ? rest.strip() : slug;
    }

    /**
     * The slug with the version of its header behind a comma, as slugs have theirs, unless it is there. A word of the slug's own says nothing
     * of the version, which is why only what stands behind the stem is looked at: a kill of {@code Road Kill} is one.
     */
    static String withVersion(String slug, AnpaHeader header) {
        String end = withoutCycle(slug.strip()).substring(stem(slug).length());
        boolean told = squeezed(end).contains(squeezed(header.version()));
        return told ? slug : withoutWordCount(slug) + ", " + header.version();
    }

    /** Its letters and figures, in lower case. */
    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (char character : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
                squeezed.append(character);
            }
        }
        return squeezed.toString();
    }

    /** The slug with its word count taken off the end. */
    private static String withoutWordCount(String slug) {
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
