package org.wiredesk.producer.feed.push;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.feed.IntakePublisher;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.publish.Published;

/**
 * Takes items and tells what became of them. An item is answered for only when Kafka has acknowledged it; who hears nothing, or 503, sends it
 * again, and the second one is decided a duplicate.
 */
public final class PushHandler {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern DECISION = Pattern.compile("/items/([0-9A-Za-z.-]{20,80})/decision");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([\\w.:+-]{1,40})");

    private final String feed;
    private final long maxSize;
    private final Receipts receipts;
    private final IntakePublisher publisher;
    private final DecisionAnswers decisions;

    /**
     * Handles the requests of one feed.
     *
     * @param feed its name
     * @param maxSize of one delivery, in bytes
     */
    public PushHandler(
            String feed, long maxSize, Receipts receipts, IntakePublisher publisher, DecisionAnswers decisions) {
        this.feed = feed;
        this.maxSize = maxSize;
        this.receipts = receipts;
        this.publisher = publisher;
        this.decisions = decisions;
    }

    /** The answer to a request of somebody who may ask. */
    Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        Matcher decision = DECISION.matcher(path);
        if (decision.matches()) {
            return method.equals("GET") ? decisions.of(decision.group(1)) : notAllowed("GET");
        }
        if (path.equals("/items")) {
            return method.equals("POST") ? take(exchange) : notAllowed("POST");
        }
        return Answer.problem(404, "There is POST /items, and GET /items/ITEM-ID/decision.");
    }

    private Answer take(HttpExchange exchange) throws IOException {
        Optional<byte[]> body = body(exchange);
        if (body.isEmpty()) {
            return Answer.problem(413, "It has more than the " + maxSize + " bytes that this feed takes. Split it.");
        }
        if (body.get().length == 0) {
            return Answer.problem(400, "There is nothing in it. Send the item as the body of the request.");
        }
        Query query = Query.of(exchange.getRequestURI());
        String name = query.value("name").orElse("pushed") + charset(exchange);
        return publish(receipts.receive(feed, query.value("source"), Optional.of(name), body.get()));
    }

    private Answer publish(Intake intake) {
        try {
            return taken(publisher.publish(intake).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Answer.problem(503, "Kafka does not answer, so nothing is promised. Send it again in a while.")
                    .with("Retry-After", "10");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.problem(503, "This feed is just stopping. Send it again in a while.")
                    .with("Retry-After", "10");
        }
    }

    private static Answer taken(Published published) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode items = json.putArray("items");
        published.itemIds().forEach(id -> items.add(item(id)));
        ArrayNode rejects = json.putArray("rejects");
        for (int place = 0; place < published.rejectIds().size(); place++) {
            rejects.add(item(published.rejectIds().get(place))
                    .put("reason", published.reasons().get(place)));
        }
        return Answer.json(published.items() == 0 && published.rejects() > 0 ? 422 : 202, json);
    }

    private static ObjectNode item(String id) {
        return JsonNodeFactory.instance.objectNode().put("itemId", id).put("decision", "/items/" + id + "/decision");
    }

    /** The body; empty if it is too large, of which no more is read than is needed to know. */
    private Optional<byte[]> body(HttpExchange exchange) throws IOException {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > maxSize) {
            return Optional.empty();
        }
        byte[] bytes = exchange.getRequestBody().readNBytes((int) Math.min(maxSize + 1, Integer.MAX_VALUE));
        return bytes.length > maxSize ? Optional.empty() : Optional.of(bytes);
    }

    private static String charset(HttpExchange exchange) {
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        Matcher charset = CHARSET.matcher(type);
        return charset.find() ? ";charset=" + charset.group(1) : "";
    }

    private static Answer notAllowed(String allowed) {
        return Answer.problem(405, "Only " + allowed + " is understood here.").with("Allow", allowed);
    }
}
