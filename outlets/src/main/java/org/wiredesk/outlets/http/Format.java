package org.wiredesk.outlets.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.wiredesk.outlets.atom.AtomFeed;
import org.wiredesk.outlets.log.LoggedDelivery;
import org.wiredesk.outlets.log.Page;
import org.wiredesk.outlets.log.TopicLog;
import org.wiredesk.outlets.ninjs.NinjsDelivery;

/** How a page of deliveries is written. */
enum Format {
    ATOM("application/atom+xml; charset=utf-8", 50, 200) {
        @Override
        byte[] write(TopicLog log, Page page, PageQuery query) {
            return AtomFeed.write(page, log.earlier(page), query.kind(), query.path(), query.asSent(), query.limit());
        }
    },
    JSON("application/json", 100, 500) {
        @Override
        byte[] write(TopicLog log, Page page, PageQuery query) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            ArrayNode items = json.putArray("items");
            page.deliveries().forEach(logged -> items.add(item(logged)));
            json.put("next", page.to().toString()).put("more", page.hasNewer());
            return json.toString().getBytes(UTF_8);
        }
    },
    LINES("application/x-ndjson", 100, 500) {
        @Override
        byte[] write(TopicLog log, Page page, PageQuery query) {
            List<LoggedDelivery> deliveries = page.deliveries();
            return deliveries.stream()
                    .map(logged -> item(logged) + "\n")
                    .collect(Collectors.joining())
                    .getBytes(UTF_8);
        }
    };

    private final String contentType;
    private final int usual;
    private final int most;

    Format(String contentType, int usual, int most) {
        this.contentType = contentType;
        this.usual = usual;
        this.most = most;
    }

    /** The format of {@code /topics/SLUG.atom} or {@code .ninjs}. */
    static Format of(Request request) {
        if (request.path().endsWith(".atom")) {
            return ATOM;
        }
        boolean lines = request.header("accept")
                .filter(accept -> accept.contains("application/x-ndjson"))
                .isPresent();
        return lines ? LINES : JSON;
    }

    /** The document. */
    abstract byte[] write(TopicLog log, Page page, PageQuery query);

    String contentType() {
        return contentType;
    }

    /** How many deliveries a page has. */
    int limit(Request request) {
        return request.number("limit", usual, 1, most);
    }

    private static ObjectNode item(LoggedDelivery logged) {
        return NinjsDelivery.of(logged.id(), logged.delivery())
                .put("position", logged.behind().toString());
    }
}
