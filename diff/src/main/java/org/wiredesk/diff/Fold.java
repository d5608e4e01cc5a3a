package org.wiredesk.diff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they compare when looks do not count: no case, no ligatures or full-width letters (NFKC), one kind of space, no punctuation. */
final class Fold {

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private Fold() {}

    /** A word without its case, its points and its apostrophes, a number without its thousands' commas; a sign as it is. */
    static String word(String token) {
        String plain = isAscii(token) ? token : Normalizer.normalize(token, Normalizer.Form.NFKC);
        String small = plain.toLowerCase(Locale.ROOT);
        if (small.length() < 2) {
            return small;
        }
        if (Character.isDigit(small.charAt(0))) {
            return small.indexOf(',') > 0 && THOUSANDS.matcher(small).matches() ? small.replace(",", "") : small;
        }
        return hasInnerSigns(small) ? withoutInnerSigns(small) : small;
    }

    private static boolean hasInnerSigns(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isInnerSign(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutInnerSigns(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        word.chars().filter(sign -> !isInnerSign(sign)).forEach(sign -> folded.append((char) sign));
        return folded.toString();
    }

    private static boolean isInnerSign(int sign) {
        return sign == '.' || Signs.isApostrophe(sign) || Signs.isInvisible(sign);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Whether two passages differ in looks alone. */
    static boolean same(Passage one, Passage other) {
        if (one.text().equals(other.text())) {
            return true;
        }
        int here = telling(one, 0);
        int there = telling(other, 0);
        while (here < one.tokens().size()
                && there < other.tokens().size()
                && one.tokens()
                        .get(here)
                        .folded()
                        .equals(other.tokens().get(there).folded())) {
            here = telling(one, here + 1);
            there = telling(other, there + 1);
        }
        return here == one.tokens().size() && there == other.tokens().size();
    }

    /** The next place, from this one on, of a word or a sign that states something. */
    private static int telling(Passage passage, int from) {
        int place = from;
        while (place < passage.tokens().size()
                && !passage.tokens().get(place).isWord()
                && isSilent(passage.tokens().get(place).folded())) {
            place++;
        }
        return place;
    }

    private static boolean isSilent(String sign) {
        return sign.codePoints().allMatch(point -> Signs.isPunctuation(point) || Signs.isBlank(point));
    }
}
