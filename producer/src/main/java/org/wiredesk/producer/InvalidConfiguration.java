package org.wiredesk.producer;

import java.util.List;

/** Settings that cannot work. It names all mistakes at once, so that nobody has to start the program once for each of them. */
public final class InvalidConfiguration extends RuntimeException {

    private final List<String> mistakes;

    /**
     * With every mistake there is.
     *
     * @param mistakes each a sentence that names the setting and says what it should be; not empty
     */
    public InvalidConfiguration(List<String> mistakes) {
        super(String.join(" ", mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** The mistakes, each a sentence. */
    public List<String> mistakes() {
        return mistakes;
    }
}
