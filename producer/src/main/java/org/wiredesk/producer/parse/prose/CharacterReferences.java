package org.wiredesk.producer.parse.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves references to characters, by number or by the names of HTML 4 that wire copy uses; others are left as they stand. */
final class CharacterReferences {

    private static final Pattern REFERENCE =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,10});");

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

    static String resolve(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        String name = found.group(1);
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, found.group());
        }
        boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = hexadecimal
                ? Integer.parseInt(name, 2, name.length(), 16)
                : Integer.parseInt(name, 1, name.length(), 10);
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
