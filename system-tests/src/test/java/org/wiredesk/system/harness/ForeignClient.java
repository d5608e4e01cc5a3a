package org.wiredesk.system.harness;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Kafka client and a registry client that we did not write, in a language that is not ours: kafkajs on Node. Installed once by each
 * of the processes that run tests side by side, in a folder of its own, as `npm ci` empties the one it works in; where that cannot be done,
 * the test that asks for it is skipped and says so.
 */
public final class ForeignClient {

    private static final List<String> FILES = List.of("package.json", "package-lock.json", ".npmrc", "read-topic.mjs");
    private static final Path FOLDER = Checkout.target()
            .resolve("foreign-client-" + ProcessHandle.current().pid());
    private static final long INSTALLING_TAKES_AT_MOST_S = 120;

    private static String whyNot = "";
    private static boolean tried;

    private ForeignClient() {}

    /** The folder where it is installed; programs in it find its modules. A test that asks for it is skipped where that cannot be. */
    public static synchronized Path folder() {
        if (!tried) {
            tried = true;
            whyNot = install();
        }
        if (!whyNot.isEmpty()) {
            abort("Skipped: this test reads with kafkajs on Node, and " + whyNot);
        }
        return FOLDER;
    }

    /** The program that reads topics, ready to run. */
    static Path program() {
        return folder().resolve("read-topic.mjs");
    }

    private static String install() {
        try {
            Files.createDirectories(FOLDER);
            for (String file : FILES) {
                Files.copy(
                        Checkout.foreignClient().resolve(file),
                        FOLDER.resolve(file),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Path log = FOLDER.resolve("npm-ci.log");
            Process process = new ProcessBuilder("npm", "ci")
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(INSTALLING_TAKES_AT_MOST_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "`npm ci` did not end in time; see " + log + ".";
            }
            return process.exitValue() == 0 ? "" : "`npm ci` failed; see " + log + ".";
        } catch (IOException e) {
            return "Node or npm is not installed (" + e.getMessage() + ").";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
