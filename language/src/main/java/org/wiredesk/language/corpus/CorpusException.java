package org.wiredesk.language.corpus;

/** A marked text cannot be read. The message says where and what to do. */
public final class CorpusException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CorpusException(String message) {
        super(message);
    }
}
