package org.wiredesk.streams.copy;

/** What a marker says of the text that carries it. */
public enum MarkerMeaning {
    /** A fuller or newer text. */
    UPDATE,
    /** A text that mends an error. */
    CORRECTION,
    /** The story is taken back for good. */
    KILL,
    /** The story must wait until the agency says more. */
    WITHHOLD,
    /** An unchanged re-run. */
    REPEAT,
    /** A message to editors, not for publication. */
    ADVISORY,
    /** A first flash; it says nothing about revisions. */
    ALERT
}
