package org.wiredesk.diff;

/** What a character is to a text: part of a word, a sign that joins two halves of one, white space, or a sign of its own. */
final class Signs {

    private Signs() {}

    static boolean isBlank(int point) {
        if (point < 128) {
            return point == ' ' || (point >= 9 && point <= 13) || (point >= 28 && point <= 31);
        }
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || isInvisible(point);
    }

    /**
     * Where a word ends that is nothing but the letters a to z and stands before a space, as most words do: there is nothing to be folded in it.
     *
     * @return {@code start} if there is no such word
     */
    static int endOfPlainWord(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end == text.length() || text.charAt(end) == ' ' ? end : start;
    }

    /** Letters, digits and the marks on them, in scripts that part their words. */
    static boolean isWordPart(int point) {
        if (point < 128) {
            return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
        }
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return (mark || Character.isLetterOrDigit(point)) && !standsAlone(point);
    }

    /** Letters of scripts that write words without spaces. */
    static boolean standsAlone(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(point);
            default -> false;
        };
    }

    /** Whether a sign stands inside a word: {@code 1.5}, {@code 1,500}, {@code 10:30}, {@code U.S}, {@code don't}. */
    static boolean joins(int left, int sign, int right) {
        if (isInvisible(sign)) {
            return isWordPart(left) && isWordPart(right);
        }
        if (isApostrophe(sign) || sign == '.') {
            return (Character.isLetter(left) && Character.isLetter(right))
                    || (Character.isDigit(left) && Character.isDigit(right));
        }
        return (sign == ',' || sign == ':') && Character.isDigit(left) && Character.isDigit(right);
    }

    static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == 'ʼ' || point == '‘';
    }

    /** Whether this is punctuation that states nothing: the sign of per cent does, and so do those of money and arithmetic. */
    static boolean isPunctuation(int point) {
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            case Character.OTHER_PUNCTUATION -> "%‰&@#".indexOf(point) < 0;
            default -> point == '`' || point == '´';
        };
    }

    /** Marks that people can only see by what they do: soft hyphens, zero-width spaces, marks of direction. */
    static boolean isInvisible(int point) {
        return point == 0xAD || (point >= 0x200B && point <= 0x200F) || point == 0x2060 || point == 0xFEFF;
    }
}
