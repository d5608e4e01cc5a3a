package org.wiredesk.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.wiredesk.standalone.terminal.Terminal;

/** Runs the command line in a world of its own, and keeps what it says. */
final class Bench {

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Bench(Path folder) {
        this.folder = folder;
    }

    int run(Map<String, String> environment, String input, String... arguments) {
        return Wiredesk.execute(surroundings(environment, input), arguments);
    }

    Surroundings surroundings(Map<String, String> environment, String input) {
        return new Surroundings(
                environment,
                folder,
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                Terminal.none(),
                Terminal.none());
    }

    int run(String... arguments) {
        return run(Map.of(), "", arguments);
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }
}
