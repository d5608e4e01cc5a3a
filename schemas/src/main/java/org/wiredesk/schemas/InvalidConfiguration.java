package org.wiredesk.schemas;

import java.util.List;

/** The configuration cannot be used. It carries every mistake, so that all can be mended in one go. */
public final class InvalidConfiguration extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> mistakes;

    /**
     * @param mistakes sentences that name the key, its value and the rule; never empty
     */
    public InvalidConfiguration(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake, a sentence each. */
    public List<String> mistakes() {
        return mistakes;
    }
}
