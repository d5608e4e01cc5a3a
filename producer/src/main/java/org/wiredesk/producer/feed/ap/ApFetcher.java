package org.wiredesk.producer.feed.ap;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.producer.feed.http.StatusSentence;
import org.wiredesk.producer.feed.http.WebAnswer;
import org.wiredesk.producer.feed.http.WebClient;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.Fetched;
import org.wiredesk.producer.feed.poll.Fetcher;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.FeedSource.Ap;
import org.wiredesk.producer.feed.status.FeedWatch;
import org.wiredesk.producer.feed.status.PassedOver;

/**
 * Reads the feed page by page. Every page names the next one; that link is the bookmark, so the feed goes on where it was. A page without
 * items names a next page, too: there is nothing new yet, and that link is asked again later. All versions of a story are asked for, as the
 * API gives only the newest of each otherwise.
 */
public final class ApFetcher implements Fetcher {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int MOST_WAITING = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Ap settings;
    private final Bookmark bookmark;
    private final PassedOver passedOver;
    private final Clock clock;
    private final WebClient client;
    private final ApTexts texts;

    /** Fetches what the settings say, from where the bookmark is. */
    public ApFetcher(Ap settings, Bookmark bookmark, FeedWatch watch, Clock clock) {
        this.settings = settings;
        this.bookmark = bookmark;
        this.passedOver = watch.passedOver();
        this.clock = clock;
        this.client = new WebClient(settings.allowPrivate(), Optional.empty(), settings.maxSize());
        this.texts = new ApTexts(client, settings, clock);
    }

    @Override
    public Fetched fetch(Spool spool) throws IOException, InterruptedException {
        ObjectNode place = bookmark.read();
        String first = firstPage();
        boolean sameFeed = place.path("first").asText().equals(first);
        String page = sameFeed ? place.path("next").asText(first) : first;
        JsonNode answer = page(page, place, sameFeed && !page.equals(first));
        String next = checked(answer.path("data").path("next_page").asText(""));
        List<WaitingText> late = late(answer, place, spool);
        JsonNode items = answer.path("data").path("items");
        Stories stories = new Stories(texts, passedOver, clock.instant());
        stories.addAll(items);
        List<WaitingText> waiting =
                Stream.concat(late.stream(), stories.waiting().stream()).toList();
        if (waiting.size() > MOST_WAITING) {
            throw new FetchFailed("The API does not give the texts of " + waiting.size()
                    + " stories: the feed goes on when it gives them.");
        }
        stories.keep(answer, spool);
        boolean moves = !next.isEmpty() && !next.equals(page);
        if (moves) {
            move(waiting, place.put("first", first).put("next", next));
        }
        return moves && !items.isEmpty() ? Fetched.MORE : Fetched.ALL;
    }

    /** Keeps the stories whose turn it is to get their text; gives those that still wait. */
    private List<WaitingText> late(JsonNode answer, ObjectNode place, Spool spool)
            throws IOException, InterruptedException {
        List<WaitingText> before = WaitingText.in(place);
        Stories stories = new Stories(texts, passedOver, clock.instant());
        for (WaitingText text : before) {
            stories.add(text);
        }
        stories.keep(answer, spool);
        if (!stories.waiting().equals(before)) {
            move(stories.waiting(), place);
        }
        return stories.waiting();
    }

    private void move(List<WaitingText> waiting, ObjectNode place) throws IOException {
        WaitingText.put(waiting, place);
        bookmark.write(place);
    }

    private JsonNode page(String address, ObjectNode place, boolean fromBookmark)
            throws IOException, InterruptedException {
        WebAnswer answer = client.get(
                URI.create(address), Map.of("x-api-key", settings.key().value(), "Accept", "application/json"));
        if (fromBookmark && (answer.status() == BAD_REQUEST || answer.status() == NOT_FOUND)) {
            // A link that was kept for too long: begin anew. What is fetched twice is decided a duplicate.
            bookmark.write(place.without(List.of("first", "next")));
            throw new FetchFailed(
                    "The API no longer knows where we were (" + answer.status() + "); the feed begins anew.");
        }
        if (answer.status() != OK) {
            throw StatusSentence.of(answer, clock);
        }
        try {
            JsonNode json = JSON.readTree(answer.body());
            if (json != null && json.path("data").isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw new FetchFailed("The API did not answer in JSON: is `url` the address of the feed?");
        }
        throw new FetchFailed("The API's answer has no `data`: is `url` the address of the feed?");
    }

    private String firstPage() {
        String address = settings.url().toString();
        return address + (address.contains("?") ? "&" : "?") + "versions=all&page_size=" + settings.pageSize()
                + settings.query()
                        .map(query -> "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                        .orElse("");
    }

    /** The key is sent along, so a link must not lead to anybody else. */
    private String checked(String next) throws FetchFailed {
        try {
            if (next.isEmpty() || WebClient.sameServer(settings.url(), URI.create(next))) {
                return next;
            }
        } catch (IllegalArgumentException e) {
            throw new FetchFailed("The next page has an address that is none.");
        }
        throw new FetchFailed("The next page is on another server, which must not get the key; is `url` right?");
    }
}
