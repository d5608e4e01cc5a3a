package org.wiredesk.standalone.cli;

/** What our commands end with. A signal adds its number to 128: 130 after Ctrl-C, 143 after a polite kill. */
final class ExitCode {

    /** All is well. */
    static final int OK = 0;
    /** Something went wrong on the way, or something was refused. */
    static final int FAILURE = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** The configuration does not fit together; the sentences say all that is wrong with it. */
    static final int CONFIGURATION = 3;
    /** Kafka does not answer. */
    static final int UNREACHABLE = 4;

    private ExitCode() {}
}
