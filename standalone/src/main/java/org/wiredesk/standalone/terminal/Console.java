package org.wiredesk.standalone.terminal;

import java.io.PrintStream;

/** The lines that a person reads, from several threads at once and never mixed up. */
public final class Console {

    private final PrintStream out;
    private final Terminal terminal;

    /**
     * @param out where the lines go
     * @param terminal what it can show
     */
    public Console(PrintStream out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** What the lines are shown on. */
    public Terminal terminal() {
        return terminal;
    }

    /** Writes one line, at once. */
    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    /** Writes one line in a colour. */
    public void line(Tone tone, String text) {
        line(terminal.paint(tone, text));
    }

    /** Writes over the present line of a terminal; empty text clears it. */
    public synchronized void overwrite(String text) {
        out.print("\r\u001b[K" + text);
        out.flush();
    }

    /** Writes an empty line. */
    public void gap() {
        line("");
    }
}
