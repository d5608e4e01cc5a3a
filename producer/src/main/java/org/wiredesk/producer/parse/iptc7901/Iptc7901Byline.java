package org.wiredesk.producer.parse.iptc7901;

import java.util.Set;
import java.util.StringTokenizer;

/** Knows a by-line among the lines of a headline: {@code Von Ines Falk und Jo Haag, dpa}. */
final class Iptc7901Byline {

    private static final int LONGEST = 120;
    private static final Set<String> OPENINGS = Set.of("By", "BY", "Von", "VON", "Par", "PAR", "Por", "POR");
    private static final Set<String> SMALL_WORDS = Set.of(
            "and",
            "und",
            "et",
            "y",
            "e",
            "of",
            "the",
            "in",
            "de",
            "la",
            "le",
            "du",
            "del",
            "di",
            "da",
            "van",
            "von",
            "der",
            "den",
            "zu",
            "correspondents",
            "staff",
            "writers",
            "dpa",
            "ats",
            "sda",
            "apa",
            "with",
            "mit");

    private Iptc7901Byline() {}

    /** Whether a line is one, a stop or an equals sign behind it passed over. */
    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        StringTokenizer words = new StringTokenizer(line, " ,/&=");
        if (!words.hasMoreTokens() || !OPENINGS.contains(words.nextToken()) || !words.hasMoreTokens()) {
            return false;
        }
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!Character.isUpperCase(word.charAt(0)) && !SMALL_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
