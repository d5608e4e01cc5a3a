package org.wiredesk.standalone.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.standalone.terminal.Console;
import org.wiredesk.standalone.terminal.Terminal;

/**
 * What a command sees of the world, so that a test can give it another one.
 *
 * @param environment the environment variables
 * @param folder where relative paths start
 * @param in standard input
 * @param out for results
 * @param err for everything else
 * @param output what {@code out} can show
 * @param errors what {@code err} can show
 */
record Surroundings(
        Map<String, String> environment,
        Path folder,
        InputStream in,
        PrintStream out,
        PrintStream err,
        Terminal output,
        Terminal errors) {

    /** Those of this process. The start script says which streams are terminals. */
    static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                environment,
                Path.of("").toAbsolutePath(),
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Terminal.of(environment, property("wiredesk.terminal.out")),
                Terminal.of(environment, property("wiredesk.terminal.err")));
    }

    /** Results, line by line. */
    Console console() {
        return new Console(out, output);
    }

    /** What is said beside the results. */
    Console aside() {
        return new Console(err, errors);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name));
    }
}
