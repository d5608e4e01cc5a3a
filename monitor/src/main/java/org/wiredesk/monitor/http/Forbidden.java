package org.wiredesk.monitor.http;

/** The reader is known and may not do this. */
final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Forbidden(String sentence) {
        super(sentence);
    }
}
