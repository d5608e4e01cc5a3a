package org.wiredesk.monitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

/** Reads server-sent events one by one. */
public final class Events implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedReader lines;

    public Events(InputStream in) {
        this.lines = new BufferedReader(new InputStreamReader(in, UTF_8));
    }

    /** An event; comments are passed over. */
    public record Event(String id, String name, JsonNode data) {

        /** What it tells of which revision, in words. */
        public String told() {
            return name + " " + data.path("revision").asInt() + " of "
                    + data.path("storyId").asText();
        }
    }

    public Event next() throws IOException {
        String id = "";
        String name = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ")) {
                return new Event(id, name, JSON.readTree(line.substring(6)));
            }
        }
        throw new IOException("The stream has ended.");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
