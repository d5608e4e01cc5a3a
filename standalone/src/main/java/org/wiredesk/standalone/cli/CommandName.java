package org.wiredesk.standalone.cli;

/** What the user types to run us. */
final class CommandName {

    private static final String PROPERTY = "wiredesk.command";

    private CommandName() {}

    /** As the start script was called, such as {@code ./wiredesk}. */
    static String asTyped() {
        return System.getProperty(PROPERTY, "wiredesk");
    }
}
