package org.wiredesk.language.corpus;

/** A text that people have marked, or its marks, cannot be read. The message says where and what to do. */
public final class CorpusException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CorpusException(String message) {
        super(message);
    }

    public CorpusException(String message, Throwable cause) {
        super(message, cause);
    }
}
