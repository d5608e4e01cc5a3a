package org.wiredesk.standalone.terminal;

/**
 * A part of a line in one colour.
 *
 * @param tone how it is shown
 * @param text what it says
 */
public record Piece(Tone tone, String text) {

    /** As the terminal writes. */
    public static Piece plain(String text) {
        return new Piece(Tone.PLAIN, text);
    }
}
