package org.wiredesk.producer.feed.poll;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far a feed was fetched, as a small JSON file that is there whole or not at all. Without it, all is fetched once more. */
public final class Bookmark {

    private static final Logger LOG = LoggerFactory.getLogger(Bookmark.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    /** A bookmark in this file, which need not be there yet. */
    public Bookmark(Path file) {
        this.file = file;
    }

    /** What it says; an empty object if there is none, or it cannot be read. */
    public ObjectNode read() throws IOException {
        if (!Files.exists(file)) {
            return JsonNodeFactory.instance.objectNode();
        }
        try {
            JsonNode read = JSON.readTree(Files.readAllBytes(file));
            return read instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        } catch (JacksonException e) {
            LOG.atWarn().addKeyValue("path", file).log("The bookmark cannot be read; all is fetched once more");
            return JsonNodeFactory.instance.objectNode();
        }
    }

    /** Moves it; to be called when all before it is in the spool. */
    public void write(ObjectNode place) throws IOException {
        WholeFile.write(file, JSON.writeValueAsBytes(place));
    }

    /**
     * The same for those who would take an {@link IOException} for a failure of the other side.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void mark(ObjectNode place) {
        try {
            write(place);
        } catch (IOException e) {
            throw new UncheckedIOException("The bookmark cannot be written.", e);
        }
    }
}
