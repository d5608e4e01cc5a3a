package org.wiredesk.monitor.http;

/** What is asked for is not there, or not for this reader. */
final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotThere(String sentence) {
        super(sentence);
    }

    static NotThere story() {
        return new NotThere("There is no such story in the window. It may have fallen out of it for its age.");
    }
}
