package org.wiredesk.streams.copy;

/** What a marker or a typed signal says of the text that carries it. */
public enum MarkerMeaning {
    /** A fuller or newer text. */
    UPDATE,
    /** A text that mends an error. */
    CORRECTION,
    /** A text that mends a slip: a minor correction. */
    REFILE,
    /** Paragraphs to be put behind those that there are. */
    ADDITION,
    /** The story is taken back for good. */
    KILL,
    /** The story must wait until the agency says more. */
    WITHHOLD,
    /** An unchanged re-run. */
    REPEAT,
    /** A message to editors, or a passage that they have to put in by hand; not for publication as it stands. */
    ADVISORY,
    /** A first flash; it says nothing about revisions. */
    ALERT
}
