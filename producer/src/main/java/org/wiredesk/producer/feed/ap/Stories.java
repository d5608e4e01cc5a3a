package org.wiredesk.producer.feed.ap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.status.PassedOver;

/**
 * Stories of one look, sorted into those that can go and those that wait for their text. A text that is asked for in vain keeps neither the other
 * stories waiting nor, after some tries, its own; one that is to be withheld or killed does not wait at all.
 */
final class Stories {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TRIES = 5;
    private static final int MOST_IN_VAIN = 3;
    private static final Set<String> STOPS = Set.of("withheld", "canceled", "cancelled");

    private final ApTexts texts;
    private final PassedOver passedOver;
    private final Instant now;
    private final List<JsonNode> ready = new ArrayList<>();
    private final List<WaitingText> waiting = new ArrayList<>();
    private int inVain;

    /** None so far. */
    Stories(ApTexts texts, PassedOver passedOver, Instant now) {
        this.texts = texts;
        this.passedOver = passedOver;
        this.now = now;
    }

    /** Those that wait. */
    List<WaitingText> waiting() {
        return waiting;
    }

    /** Sorts in a story that was waiting: when it is its turn, its text is asked for again. */
    void add(WaitingText text) throws FetchFailed, InterruptedException {
        if (text.next().isAfter(now)) {
            waiting.add(text);
        } else {
            add(text.entry(), text.tries());
        }
    }

    /** Sorts in the stories of a page. */
    void addAll(JsonNode page) throws FetchFailed, InterruptedException {
        for (JsonNode entry : page) {
            add(entry, 0);
        }
    }

    /**
     * Keeps those that can go.
     *
     * @param answer a page of the feed, which they are kept as
     */
    void keep(JsonNode answer, Spool spool) throws IOException {
        if (ready.isEmpty()) {
            return;
        }
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        answer.properties().forEach(field -> page.set(field.getKey(), field.getValue()));
        ObjectNode data = page.putObject("data");
        answer.path("data").properties().forEach(field -> data.set(field.getKey(), field.getValue()));
        data.putArray("items").addAll(ready);
        spool.put("ap-feed.json", out -> JSON.writeValue(out, page));
    }

    private void add(JsonNode entry, int tries) throws FetchFailed, InterruptedException {
        if (!texts.isLinked(entry)) {
            ready.add(entry);
        } else if (inVain >= MOST_IN_VAIN) {
            // The server is in trouble: nobody waits for it at each story.
            failed(entry, tries, "The server did not give the texts of other stories, either.");
        } else {
            ask(entry, tries);
        }
    }

    private void ask(JsonNode entry, int tries) throws FetchFailed, InterruptedException {
        Optional<String> problem = texts.into(entry);
        if (problem.isPresent()) {
            inVain++;
            failed(entry, tries + 1, problem.get());
        } else {
            inVain = 0;
            passedOver.had(ApTexts.name(entry));
            ready.add(entry);
        }
    }

    private void failed(JsonNode entry, int tries, String reason) {
        boolean stops =
                STOPS.contains(entry.path("item").path("pubstatus").asText().toLowerCase(Locale.ROOT));
        if (stops || tries >= MOST_TRIES) {
            ApTexts.leaveOut(entry, reason);
            passedOver.had(ApTexts.name(entry));
            ready.add(entry);
        } else {
            passedOver.failed(ApTexts.name(entry), reason);
            waiting.add(WaitingText.after(entry, tries, now));
        }
    }
}
