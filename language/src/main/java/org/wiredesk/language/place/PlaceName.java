package org.wiredesk.language.place;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings the spellings of a place's name together: without accents, capitals, stops and hyphens. Made for 78,000 names at each start. */
final class PlaceName {

    private static final String MUTE = ".'’‘ʼ`´";
    private static final String SAINT = "saint";
    private static final Pattern WHOLE_SAINT = Pattern.compile("\\bsaint\\b");
    private static final int ASCII = 128;

    private PlaceName() {}

    /** The name as it is looked up. */
    static String key(String name) {
        String plain = isAscii(name) ? name : decomposed(name);
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isGap(c)) {
                gap = true;
            } else if (!isMute(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.append(Character.toLowerCase(c));
            }
        }
        boolean saint = key.indexOf(SAINT) >= 0;
        return saint ? WHOLE_SAINT.matcher(key).replaceAll("st") : key.toString();
    }

    private static boolean isGap(char c) {
        return c < ASCII
                ? c == ' ' || c == '-' || Character.isWhitespace(c)
                : Character.isSpaceChar(c) || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static boolean isMute(char c) {
        return MUTE.indexOf(c) >= 0 || (c >= ASCII && Character.getType(c) == Character.NON_SPACING_MARK);
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
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }
}
