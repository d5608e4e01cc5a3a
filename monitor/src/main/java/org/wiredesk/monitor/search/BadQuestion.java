package org.wiredesk.monitor.search;

/** A reader asked for something in a way that cannot be understood. The message is a sentence that says how to ask. */
public final class BadQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what to do instead
     */
    public BadQuestion(String sentence) {
        super(sentence);
    }
}
