package org.wiredesk.standalone.terminal;

/** What a piece of text is to the reader; {@link Terminal} knows the colour. The codes are those of ECMA-48, "select graphic rendition". */
public enum Tone {
    /** As the terminal writes. */
    PLAIN(""),
    /** Beside the point. */
    FAINT("2"),
    /** The name of what follows. */
    STRONG("1"),
    /** Something new. */
    NEW("32"),
    /** Something more. */
    CHANGE("36"),
    /** An error mended, or something to look at. */
    ATTENTION("33"),
    /** Something refused. */
    BAD("31"),
    /** What stood in a text and does so no more: struck out. */
    GONE("9;31"),
    /** Nobody may miss this. */
    ALARM("1;97;41");

    private final String codes;

    Tone(String codes) {
        this.codes = codes;
    }

    String codes() {
        return codes;
    }
}
