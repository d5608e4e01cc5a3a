package org.wiredesk.standalone.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.tools.AclCommand;
import org.wiredesk.schemas.Cluster;

/** The commands of a page that begin with {@code acls}, run by what {@code kafka-acls.sh} runs: a word that it does not know fails the test. */
public final class AclCommands {

    private static final String COMMAND = "acls ";
    private static final Pattern USER = Pattern.compile("User:(\\S+)");
    private static final Pattern BLANKS = Pattern.compile(" +");

    private final List<String> lines;

    private AclCommands(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Reads a page. */
    public static AclCommands of(Path page) throws IOException {
        return new AclCommands(Files.readAllLines(page).stream()
                .filter(line -> line.startsWith(COMMAND))
                .toList());
    }

    /** Whom they are about. */
    public List<String> users() {
        return lines.stream()
                .flatMap(line -> USER.matcher(line).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /**
     * Runs them, one after the other.
     *
     * @param cluster as the administrator reaches it
     * @param scratch a folder for the settings of his client
     */
    public void run(Cluster cluster, Path scratch) throws IOException {
        Path settings = Files.writeString(
                scratch.resolve("admin.properties"),
                cluster.clientProperties().entrySet().stream()
                        .map(property -> property.getKey() + "=" + property.getValue())
                        .collect(joining("\n")));
        List<String> common = List.of(
                "--bootstrap-server", cluster.bootstrapServers(), "--command-config", settings.toString(), "--add");
        PrintStream screen = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Exit.setExitProcedure((code, message) -> {
            throw new AssertionError("kafka-acls.sh ends with " + code + ": " + message + said.toString(UTF_8));
        });
        System.setOut(new PrintStream(said, true, UTF_8));
        try {
            for (String line : lines) {
                AclCommand.main(Stream.concat(
                                common.stream(), BLANKS.splitAsStream(line).skip(1))
                        .toArray(String[]::new));
            }
        } finally {
            System.setOut(screen);
            Exit.resetExitProcedure();
        }
    }
}
