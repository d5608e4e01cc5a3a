package org.wiredesk.system.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.Received;

/**
 * Reads a desk's topics over HTTP alone, as somebody does who has no Kafka.
 *
 * @param address of the desk's HTTP server
 */
record Outlets(String address) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Outlets of(Desk desk) {
        Properties addresses = new Properties();
        try (Reader reader = Files.newBufferedReader(desk.data().resolve("addresses.properties"))) {
            addresses.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outlets(addresses.getProperty("http.url"));
    }

    /** All of a topic, page by page, each delivery as a text. */
    List<String> read(String slug) {
        List<String> read = new ArrayList<>();
        JsonNode page = page(slug, "start");
        page.path("items").forEach(item -> read.add(text(item)));
        while (page.path("more").asBoolean()) {
            page = page(slug, page.path("next").asText());
            page.path("items").forEach(item -> read.add(text(item)));
        }
        return read;
    }

    /** The newest page of a topic as a feed. */
    String feed(String slug) {
        return get("/topics/" + slug + ".atom");
    }

    /** What a Kafka client got, in the same words. */
    static String text(Received received) {
        JsonNode story = received.value().path("story");
        return received.json().path("partition").asText()
                + ":" + received.json().path("offset").asText()
                + " " + received.value().path("action").asText()
                + " " + story.path("storyId").asText()
                + " " + story.path("revision").asText();
    }

    private static String text(JsonNode item) {
        String id = item.path("id").asText();
        return id.substring(id.indexOf(':') + 1)
                + " " + item.path("action").asText()
                + " " + item.path("item").path("altIds").path(0).path("value").asText()
                + " " + item.path("item").path("version").asText();
    }

    private JsonNode page(String slug, String after) {
        try {
            return new ObjectMapper().readTree(get("/topics/" + slug + ".ninjs?limit=20&after=" + after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String get(String path) {
        try {
            HttpResponse<String> response = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
