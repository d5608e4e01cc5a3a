package org.wiredesk.streams.model;

/**
 * One item of a wire, by what it says and not by its words. Zero stands for what is not there.
 *
 * @param second when it is received, counted from noon
 * @param story which story it belongs to
 * @param twin whether only its likeness ties it to the story, under an id of its own
 * @param text which text it has
 * @param metadata which subject it is filed under
 * @param version the agency's version
 * @param opaque whether that version is one of the long ones that do not rise
 * @param hour when the agency made it
 * @param embargo the second from which it may be published; {@link #FOR_GOOD} until the agency releases it
 */
record Sent(
        int second,
        int story,
        What what,
        boolean twin,
        int text,
        int metadata,
        int version,
        boolean opaque,
        int hour,
        int embargo) {

    static final int FOR_GOOD = Integer.MAX_VALUE;

    /** The same words, sent again. */
    Sent at(int later) {
        return new Sent(later, story, what, twin, text, metadata, version, opaque, hour, embargo);
    }

    /** The same under that embargo. */
    Sent under(int embargo) {
        return new Sent(second, story, what, twin, text, metadata, version, opaque, hour, embargo);
    }

    /** The same, not as a twin: likeness is for the tests of linking. */
    Sent underTheStorysOwnName() {
        return new Sent(second, story, what, false, text, metadata, version, opaque, hour, embargo);
    }
}
