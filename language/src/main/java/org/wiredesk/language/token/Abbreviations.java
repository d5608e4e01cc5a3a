package org.wiredesk.language.token;

import java.util.Set;

/** Words that are written with a stop of their own, so that it ends no sentence by itself. */
final class Abbreviations {

    private static final int LONGEST = 6;
    private static final Set<String> BEFORE_NAMES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "sgt", "col", "capt", "maj", "cmdr",
            "adm", "st", "mt", "ft", "rev", "hon", "pres", "supt", "cpl", "pvt", "det", "insp", "messrs", "mme", "mlle",
            "sr", "brig", "vs", "no", "fr", "amb", "atty", "dist", "spc");
    private static final Set<String> ANYWHERE = Set.of(
            "inc", "corp", "co", "ltd", "jr", "bros", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "ala", "ariz",
            "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich",
            "minn", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
            "ave", "blvd", "rd", "dept", "est", "etc", "ed", "phd", "llc", "plc", "approx", "gmt");

    private Abbreviations() {}

    /** Whether the word between these places has a stop behind it even within a sentence. */
    static boolean contains(String text, int start, int end) {
        if (end - start > LONGEST || (!Character.isUpperCase(text.charAt(start)) && !text.startsWith("vs", start))) {
            return false;
        }
        String word = lower(text, start, end);
        return BEFORE_NAMES.contains(word) || (ANYWHERE.contains(word) && !endsSentence(word, text, end));
    }

    /** Whether a name follows the word, so that no sentence ends behind its stop. */
    static boolean standsBeforeNames(String text, int start, int end) {
        return end - start <= LONGEST && BEFORE_NAMES.contains(lower(text, start, end));
    }

    /** Short words of more than one meaning, at what looks like the end of a sentence. */
    private static boolean endsSentence(String word, String text, int stop) {
        boolean doubtful = word.length() == 2 && !"co".equals(word) && !"jr".equals(word);
        return doubtful && (stop + 1 >= text.length() || text.charAt(stop + 1) == '\n');
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
    }
}
