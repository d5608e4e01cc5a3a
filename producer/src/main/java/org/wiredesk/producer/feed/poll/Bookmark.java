package org.wiredesk.producer.feed.poll;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        Path writing = file.resolveSibling(file.getFileName() + ".writing");
        Files.write(writing, JSON.writeValueAsBytes(place));
        Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
