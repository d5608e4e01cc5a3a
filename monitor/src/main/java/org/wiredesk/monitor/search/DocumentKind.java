package org.wiredesk.monitor.search;

/** What a document of the window is. */
public enum DocumentKind {
    /** A story as a line of a list. */
    ROW,
    /** What is known of a story beside its texts. */
    FILE,
    REVISION,
    DECISION,
    ITEM,
    DELIVERY,
    RELATION,
    REJECT
}
