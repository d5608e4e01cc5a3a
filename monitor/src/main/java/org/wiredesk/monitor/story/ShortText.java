package org.wiredesk.monitor.story;

/** Cuts what stands in lists: agencies send headlines of a megabyte by mistake, and a page of a hundred of them would take down whoever asks for it. */
public final class ShortText {

    private static final int LONGEST = 1_000;
    private static final String CUT = "…";

    private ShortText() {}

    /** The text itself, or its first 999 characters and an ellipsis. */
    public static String of(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + CUT;
    }
}
