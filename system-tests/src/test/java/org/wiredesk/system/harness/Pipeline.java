package org.wiredesk.system.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A running installation, whatever it runs on: copy goes in through the command line and comes out at the foreign client.
 *
 * @param wiredesk the command line, as a client of this installation
 * @param reader reads all that comes out
 * @param copy a folder for files that are sent
 */
public record Pipeline(Wiredesk wiredesk, TopicReader reader, Path copy) {

    /**
     * Writes an item of {@code ap} into a file, sends that, and waits for what becomes of it.
     *
     * @param name what the file is called
     * @param text what is in it
     * @return the decision
     */
    public JsonNode publish(String name, String text) {
        return publish(write(name, text));
    }

    /**
     * Sends a file with one item of {@code ap} and waits for what becomes of it.
     *
     * @return the decision
     */
    public JsonNode publish(Path file) {
        int before = decisionsOn(file).size();
        wiredesk.run("publish", "--source", "ap", file);
        return reader.awaitDecisions(decision -> isOf(decision, file), before + 1)
                .get(before);
    }

    /** Writes a file that can be sent, in UTF-8. */
    public Path write(String name, String text) {
        return write(name, text, UTF_8);
    }

    /** Writes a file that can be sent. */
    public Path write(String name, String text, Charset encoding) {
        try {
            return Files.writeString(copy.resolve(name), text, encoding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every decision on a file of this name. */
    public List<JsonNode> decisionsOn(Path file) {
        return reader.decisions().stream()
                .filter(decision -> isOf(decision, file))
                .toList();
    }

    private static boolean isOf(JsonNode decision, Path file) {
        return Path.of(decision.path("deliveredAs").asText()).getFileName().equals(file.getFileName());
    }
}
