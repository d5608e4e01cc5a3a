package org.wiredesk.producer.feed.ap;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.producer.feed.http.StatusSentence;
import org.wiredesk.producer.feed.http.WebAnswer;
import org.wiredesk.producer.feed.http.WebClient;
import org.wiredesk.producer.feed.settings.FeedSource.Ap;

/**
 * Fetches the texts of stories: a page of the feed has their metadata and only links to the text, an NITF document, which is put in as
 * {@code body_nitf}. One that we may not see, or that is gone, is left out with a warning in the log; a server in trouble fails the page, and
 * all of it is fetched again.
 */
final class ApTexts {

    private static final Logger LOG = LoggerFactory.getLogger(ApTexts.class);
    private static final String BODY = "body_nitf";
    private static final int OK = 200;
    private static final Set<Integer> NEVER = Set.of(401, 403, 404, 410);

    private final WebClient client;
    private final Ap settings;
    private final Clock clock;

    ApTexts(WebClient client, Ap settings, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    /** The page, with the texts in it. */
    JsonNode into(JsonNode page) throws IOException, InterruptedException {
        for (JsonNode entry : page.path("data").path("items")) {
            if (entry.path("item") instanceof ObjectNode item && !item.has(BODY)) {
                String href = item.path("renditions").path("nitf").path("href").asText("");
                if (item.path("type").asText().equals("text") && !href.isEmpty()) {
                    put(item, href);
                }
            }
        }
        return page;
    }

    private void put(ObjectNode item, String href) throws IOException, InterruptedException {
        URI address = settings.url().resolve(href);
        Map<String, String> headers = WebClient.sameServer(settings.url(), address)
                ? Map.of("x-api-key", settings.key().value())
                : Map.of();
        WebAnswer answer = client.get(address, headers);
        if (answer.status() == OK) {
            item.put(BODY, new String(answer.body(), UTF_8));
        } else if (NEVER.contains(answer.status())) {
            LOG.atWarn()
                    .addKeyValue("item", item.path("altids").path("itemid").asText())
                    .addKeyValue("status", answer.status())
                    .log("The text of a story cannot be had; it is taken without");
        } else {
            throw StatusSentence.of(answer, clock);
        }
    }
}
