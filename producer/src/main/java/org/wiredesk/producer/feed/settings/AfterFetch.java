package org.wiredesk.producer.feed.settings;

/** What becomes of a file or a mail at the other side once it is safely here. */
public sealed interface AfterFetch {

    /** It stays as it is. */
    record Keep() implements AfterFetch {}

    /** A mail is marked as read. */
    record MarkSeen() implements AfterFetch {}

    /** A file is deleted. */
    record Delete() implements AfterFetch {}

    /**
     * It goes elsewhere.
     *
     * @param target a folder at the other side
     */
    record MoveTo(String target) implements AfterFetch {}
}
