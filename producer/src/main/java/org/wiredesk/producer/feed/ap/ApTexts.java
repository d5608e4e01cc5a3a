package org.wiredesk.producer.feed.ap;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.producer.feed.http.StatusSentence;
import org.wiredesk.producer.feed.http.WebAnswer;
import org.wiredesk.producer.feed.http.WebClient;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.settings.FeedSource.Ap;

/**
 * Fetches the texts of stories: a page of the feed has their metadata and only links to the text, an NITF document, which is put in as
 * {@code body_nitf}. One that we may not see, or that is gone, is left out with a warning in the log.
 */
final class ApTexts {

    private static final Logger LOG = LoggerFactory.getLogger(ApTexts.class);
    private static final String BODY = "body_nitf";
    private static final int OK = 200;
    private static final int TOO_OFTEN = 429;
    private static final Set<Integer> NEVER = Set.of(401, 403, 404, 410);

    private final WebClient client;
    private final Ap settings;
    private final Clock clock;

    ApTexts(WebClient client, Ap settings, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    /** What tells a story apart where something is said of its text. */
    static String name(JsonNode entry) {
        return "the text of " + entry.path("item").path("altids").path("itemid").asText("a story");
    }

    /**
     * Puts the text into a story that {@linkplain #isLinked only links to it}.
     *
     * @return why the text cannot be had now; empty if the story is as whole as it will ever be
     * @throws FetchFailed if the server wants to be left alone
     */
    Optional<String> into(JsonNode entry) throws FetchFailed, InterruptedException {
        return entry.path("item") instanceof ObjectNode item ? put(entry, item) : Optional.empty();
    }

    /** Whether a story has a text that it only links to, and that is wanted. */
    boolean isLinked(JsonNode entry) {
        JsonNode item = entry.path("item");
        return settings.texts()
                && item.path("type").asText().equals("text")
                && !item.has(BODY)
                && !href(item).isEmpty();
    }

    private static String href(JsonNode item) {
        return item.path("renditions").path("nitf").path("href").asText("");
    }

    /** The story goes without its text. */
    static void leaveOut(JsonNode entry, String reason) {
        LOG.atWarn()
                .addKeyValue("what", name(entry))
                .addKeyValue("reason", reason)
                .log("The text of a story cannot be had; it is taken without");
    }

    private Optional<String> put(JsonNode entry, ObjectNode item) throws FetchFailed, InterruptedException {
        WebAnswer answer;
        try {
            answer = get(href(item));
        } catch (IllegalArgumentException e) {
            return Optional.of("Its address is none.");
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        FetchFailed failure = StatusSentence.of(answer, clock);
        if (answer.status() == TOO_OFTEN) {
            throw failure;
        }
        if (answer.status() == OK) {
            item.put(BODY, new String(answer.body(), UTF_8));
        } else if (NEVER.contains(answer.status())) {
            leaveOut(entry, String.valueOf(failure.getMessage()));
        } else {
            return Optional.ofNullable(failure.getMessage());
        }
        return Optional.empty();
    }

    private WebAnswer get(String href) throws IOException, InterruptedException {
        URI address = settings.url().resolve(href);
        boolean ours = WebClient.sameServer(settings.url(), address);
        return client.get(address, ours ? Map.of("x-api-key", settings.key().value()) : Map.of());
    }
}
