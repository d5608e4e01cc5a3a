package org.wiredesk.standalone.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.standalone.terminal.Tone;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says why a command failed, in a sentence instead of a stack trace, and gives its exit code. */
final class Excuses implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Excuses.class);
    private static final String STACK_TRACES = "WIREDESK_DEBUG";

    private final Surroundings surroundings;

    Excuses(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        LOG.atDebug().setCause(problem).log("The command failed");
        if (surroundings.environment().containsKey(STACK_TRACES)) {
            problem.printStackTrace(surroundings.err());
        }
        if (problem instanceof Failure failure) {
            say(failure.sentences());
            return failure.exitCode();
        }
        if (problem instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        say("That did not work: " + root(problem) + ". Set " + STACK_TRACES + "=1 to see where it happened.");
        return ExitCode.FAILURE;
    }

    private void say(String sentence) {
        surroundings.aside().line(Tone.BAD, sentence);
    }

    /** What lies at the bottom of it. */
    static String root(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
