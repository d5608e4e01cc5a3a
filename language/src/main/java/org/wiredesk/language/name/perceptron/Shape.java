package org.wiredesk.language.name.perceptron;

/** How a word is written: its letters told apart by case only. */
enum Shape {
    /** Small letters only, or a small letter first. */
    SMALL,
    /** A capital and small letters. */
    CAPITAL,
    /** Two capitals or more and no small letter. */
    CAPITALS,
    /** One capital, alone or with a stop. */
    INITIAL,
    /** A capital first and more within: {@code McDonald}. */
    MIXED,
    /** Figures, perhaps with marks. */
    FIGURES,
    /** Neither letters nor figures. */
    MARK;

    static Shape of(CharSequence text, int start, int end) {
        int capitals = 0;
        int small = 0;
        int figures = 0;
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (unit < 128 ? unit >= 'a' && unit <= 'z' : Character.isLowerCase(unit)) {
                small++;
            } else if (unit < 128
                    ? unit >= 'A' && unit <= 'Z'
                    : Character.isUpperCase(unit) || Character.isTitleCase(unit)) {
                capitals++;
            } else if (unit < 128 ? unit >= '0' && unit <= '9' : Character.isDigit(unit)) {
                figures++;
            } else if (Character.isLetter(unit)) {
                small++;
            }
        }
        if (capitals + small == 0) {
            return figures > 0 ? FIGURES : MARK;
        }
        if (small == 0) {
            return capitals > 1 ? CAPITALS : INITIAL;
        }
        char first = text.charAt(start);
        if (!Character.isUpperCase(first)) {
            return capitals > 0 && !Character.isLowerCase(first) ? MIXED : SMALL;
        }
        return capitals > 1 ? MIXED : CAPITAL;
    }

    /** Its number in features; models hold it, so that the order of shapes must stay. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }

    /** Whether a name may begin with such a word. */
    boolean isNameLike() {
        return this == CAPITAL || this == CAPITALS || this == INITIAL || this == MIXED;
    }

    /** A number for the row of kinds of characters, each written once: {@code Xx}, {@code X.X.}, {@code 0-x}. */
    static int pattern(CharSequence text, int start, int end) {
        int pattern = 1;
        char before = ' ';
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            char kind = kind(unit);
            if (kind != before) {
                pattern = Hash.mix(pattern, kind);
                before = kind;
            }
        }
        return pattern;
    }

    private static char kind(char unit) {
        if (Character.isLowerCase(unit)) {
            return 'x';
        }
        if (Character.isUpperCase(unit)) {
            return 'X';
        }
        return unit >= '0' && unit <= '9' ? '0' : unit;
    }
}
