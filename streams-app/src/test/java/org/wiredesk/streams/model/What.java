package org.wiredesk.streams.model;

/** What an item is, as its agency says it. */
enum What {
    STORY,
    UPDATE_MARKER,
    CORRECTION_SIGNAL,
    CORRECTION_MARKER,
    REFILE,
    RE_RUN,
    ADDITION,
    INSERT,
    WITHOUT_TEXT,
    ADVISORY,
    WITHHELD,
    KILL,
    KILL_IN_WORDS;

    boolean isKill() {
        return this == KILL || this == KILL_IN_WORDS;
    }

    boolean isForEditors() {
        return this == ADVISORY || this == INSERT;
    }

    /** Whether it says something of the text without bringing it whole. */
    boolean isPart() {
        return this == ADDITION || this == WITHOUT_TEXT;
    }

    boolean corrects() {
        return this == CORRECTION_SIGNAL || this == CORRECTION_MARKER || this == REFILE;
    }
}
