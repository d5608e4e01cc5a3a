package org.wiredesk.outlets.http;

/** A question that cannot be answered as it was put. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status of HTTP
     * @param detail what to do, as a sentence
     */
    Refusal(int status, String detail) {
        super(detail);
        this.status = status;
    }

    Answer answer() {
        return Answer.problem(status, String.valueOf(getMessage()));
    }
}
