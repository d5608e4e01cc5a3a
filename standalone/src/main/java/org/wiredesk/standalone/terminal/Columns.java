package org.wiredesk.standalone.terminal;

import java.util.List;

/**
 * Text cut or filled to columns of a terminal. Chinese, Japanese and Korean characters take two columns, combining marks none; control
 * characters are left out, as wire copy must not be able to steer somebody's terminal.
 */
public final class Columns {

    private static final String CUT = "…";
    private static final int JOINER = 0x200D;

    /** The blocks that Unicode's East Asian Width calls wide, as far as news uses them. */
    private static final List<Block> WIDE = List.of(
            new Block(0x1100, 0x115F),
            new Block(0x2E80, 0xA4CF),
            new Block(0xAC00, 0xD7A3),
            new Block(0xF900, 0xFAFF),
            new Block(0xFE30, 0xFE6F),
            new Block(0xFF00, 0xFF60),
            new Block(0x1F300, 0x1FAFF),
            new Block(0x20000, 0x3FFFD));

    private Columns() {}

    /** The text on one line, without anything that a terminal would obey. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .filter(point -> !steers(point))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** How many columns the text takes. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The text, cut with an ellipsis where it takes more than so many columns. */
    public static String cut(String text, int columns) {
        String clean = clean(text);
        if (width(clean) <= columns) {
            return clean;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int point : clean.codePoints().toArray()) {
            used += width(point);
            if (used > columns - 1) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.append(CUT).toString();
    }

    /** The text, cut or filled up with blanks to take exactly so many columns. */
    public static String fit(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(Math.max(0, columns - width(cut)));
    }

    private static boolean steers(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || (type == Character.FORMAT && point != JOINER);
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return WIDE.stream().anyMatch(block -> block.holds(point));
    }

    private record Block(int first, int last) {
        boolean holds(int point) {
            return first <= point && point <= last;
        }
    }
}
