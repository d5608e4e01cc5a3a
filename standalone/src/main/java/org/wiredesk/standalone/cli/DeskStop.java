package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.standalone.desk.Desk;
import org.wiredesk.standalone.logging.Logging;
import org.wiredesk.standalone.terminal.Console;

/**
 * Stops a desk when the process is told to end. The exit code stays that of the signal: 130 after Ctrl-C, 143 after a polite kill. A desk that does
 * not stop within ten seconds is cut short; it says so, and the exit code is 1.
 */
final class DeskStop {

    private static final Logger LOG = LoggerFactory.getLogger(DeskStop.class);
    private static final Duration PATIENCE = Duration.ofMillis(9_500);
    private static final Duration LAST_WORDS = Duration.ofMillis(200);

    private DeskStop() {}

    static void atEndOf(Desk desk, Console console) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(desk, console), "stop-desk"));
    }

    private static void stop(Desk desk, Console console) {
        Thread watchdog = new Thread(() -> haltWhenTimeIsUp(console), "stop-watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
        console.gap();
        console.line("Stopping ...");
        try {
            desk.close();
            console.line("Stopped. The next start goes on from here.");
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("The desk did not stop well");
        } finally {
            Logging.flush();
        }
    }

    /** What is not stopped by now is treated like a crash, which everything here survives. A terminal that takes no more words does not delay it. */
    private static void haltWhenTimeIsUp(Console console) {
        Thread lastWords = new Thread(
                () -> console.line("Stopping took too long, so it was cut short. The next start goes on from here."),
                "stop-last-words");
        lastWords.setDaemon(true);
        try {
            Thread.sleep(PATIENCE.toMillis());
            lastWords.start();
            lastWords.join(LAST_WORDS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.FAILURE);
    }
}
