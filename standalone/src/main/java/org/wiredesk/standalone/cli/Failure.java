package org.wiredesk.standalone.cli;

import java.util.List;

/** Why a command cannot go on, in sentences that say what to do. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String sentences;

    private Failure(int exitCode, String sentences) {
        super(sentences);
        this.exitCode = exitCode;
        this.sentences = sentences;
    }

    /** Something went wrong on the way. */
    static Failure failed(String sentence) {
        return new Failure(ExitCode.FAILURE, sentence);
    }

    /** The user asked for something that is not there. */
    static Failure misused(String sentence) {
        return new Failure(ExitCode.USAGE, sentence);
    }

    /** All that is wrong with the configuration. */
    static Failure misconfigured(List<String> sentences) {
        return new Failure(ExitCode.CONFIGURATION, String.join(System.lineSeparator(), sentences));
    }

    /** Nobody answers at Kafka's address. */
    static Failure unreachable(String sentence) {
        return new Failure(ExitCode.UNREACHABLE, sentence);
    }

    String sentences() {
        return sentences;
    }

    int exitCode() {
        return exitCode;
    }
}
