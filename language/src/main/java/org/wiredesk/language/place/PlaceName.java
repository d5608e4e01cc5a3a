package org.wiredesk.language.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the spellings of a place's name together: without accents, capitals, stops and hyphens. */
final class PlaceName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern MUTE = Pattern.compile("[.'’‘ʼ`´]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern SAINT = Pattern.compile("\\bsaint\\b");
    private static final int ASCII = 128;

    private PlaceName() {}

    /** The name as it is looked up. */
    static String key(String name) {
        String plain = isAscii(name) ? name : MARKS.matcher(decomposed(name)).replaceAll("");
        String joined = GAPS.matcher(
                        MUTE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(""))
                .replaceAll(" ");
        return SAINT.matcher(joined.strip()).replaceAll("st");
    }

    private static String decomposed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace("ß", "ss")
                .replace("æ", "ae");
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < ASCII);
    }
}
