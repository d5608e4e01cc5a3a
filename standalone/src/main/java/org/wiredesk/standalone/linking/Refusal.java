package org.wiredesk.standalone.linking;

/** Why a correction is not sent, as a sentence that says what to do instead. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unknown;

    private Refusal(boolean unknown, String sentence) {
        super(sentence);
        this.unknown = unknown;
    }

    /** What is named is not there. */
    static Refusal unknown(String sentence) {
        return new Refusal(true, sentence);
    }

    /** It is there, and must not be done. */
    static Refusal refused(String sentence) {
        return new Refusal(false, sentence);
    }

    /** Whether something was named that is not there. */
    public boolean isUnknown() {
        return unknown;
    }
}
