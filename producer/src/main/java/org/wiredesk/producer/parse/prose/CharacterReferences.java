package org.wiredesk.producer.parse.prose;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves references to characters, by number or by the names of HTML 4 that wire copy uses; others are left as they stand. */
public final class CharacterReferences {

    private static final int LONGEST = 12;
    private static final String HIGH_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /** U+00A0 to U+00FF in order, as HTML 4 names them. */
    private static final String LATIN_1 =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
                    + "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
                    + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
                    + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
                    + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
                    + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final String OTHERS =
            "amp & lt < gt > quot \" apos ' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ "
                    + "ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200C zwj \u200D lrm \u200E rlm \u200F ndash – mdash — "
                    + "lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ "
                    + "lsaquo ‹ rsaquo › euro € trade ™ larr ← rarr → minus − asymp ≈ ne ≠ le ≤ ge ≥";

    private static final Map<String, String> NAMED = named();

    private CharacterReferences() {}

    /**
     * The text with its references resolved. One whose own ampersand was escaped once more is resolved too, unless it would make markup.
     */
    public static String resolve(String text) {
        int reference = text.indexOf('&');
        if (reference < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int done = 0;
        while (reference >= 0) {
            String character = at(text, reference);
            if (character != null) {
                resolved.append(text, done, reference);
                done = text.indexOf(';', reference) + 1;
                String again = character.equals("&") ? escapedTwice(text, done) : null;
                if (again != null) {
                    character = again;
                    done = text.indexOf(';', done) + 1;
                }
                resolved.append(character);
            }
            reference = text.indexOf('&', Math.max(done, reference + 1));
        }
        return resolved.append(text, done, text.length()).toString();
    }

    /** Whether there is anything in a text that looks like a reference. */
    static boolean areIn(String text) {
        for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
            int end = end(text, i);
            if (end > 0 && (text.charAt(i + 1) == '#' || isName(text, i + 1, end))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String escapedTwice(String text, int start) {
        int end = text.startsWith("amp;", start) ? -1 : end(text, start - 1);
        String character = end < 0 ? null : character(text, start, end);
        return character == null || character.equals("<") || character.equals(">") ? null : character;
    }

    private static @Nullable String at(String text, int ampersand) {
        int end = end(text, ampersand);
        return end < 0 ? null : character(text, ampersand + 1, end);
    }

    /** Where the semicolon of a reference stands; -1 if there is none near enough. */
    private static int end(String text, int ampersand) {
        int last = Math.min(text.length(), ampersand + LONGEST);
        for (int i = ampersand + 1; i < last; i++) {
            if (text.charAt(i) == ';') {
                return i > ampersand + 2 ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isName(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
            if (!letter && (i == start || character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }

    /** What a reference stands for; null if it is none. */
    private static @Nullable String character(String text, int start, int end) {
        if (text.charAt(start) != '#') {
            return NAMED.get(text.substring(start, end));
        }
        boolean hexadecimal = Character.toLowerCase(text.charAt(start + 1)) == 'x';
        int digits = start + (hexadecimal ? 2 : 1);
        int code = 0;
        for (int i = digits; i < end; i++) {
            int digit = Character.digit(text.charAt(i), hexadecimal ? 16 : 10);
            if (digit < 0 || text.charAt(i) > 127) {
                return null;
            }
            code = Math.min(code * (hexadecimal ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
        }
        if (digits == end) {
            return null;
        }
        if (code >= 0x80 && code <= 0x9F) {
            // No text means a control character: these are numbers of Windows-1252, as in HTML 5.
            return String.valueOf(HIGH_1252.charAt(code - 0x80));
        }
        boolean printable = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF) && code != 0;
        return printable ? Character.toString(code) : "";
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        char character = '\u00A0';
        for (String name : LATIN_1.split(" ", -1)) {
            named.put(name, String.valueOf(character++));
        }
        String[] others = OTHERS.split(" ", -1);
        for (int i = 0; i < others.length; i += 2) {
            named.put(others[i], others[i + 1]);
        }
        return Map.copyOf(named);
    }
}
