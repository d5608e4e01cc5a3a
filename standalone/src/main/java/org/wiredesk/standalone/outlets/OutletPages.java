package org.wiredesk.standalone.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.outlets.http.Answer;
import org.wiredesk.outlets.http.Request;

/** Takes questions to the outlets from the JDK's HTTP server, and their answers back. */
public final class OutletPages implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OutletPages.class);
    private static final int NO_BODY = -1;

    /** What is answered where nothing of the outlets is. */
    static final Answer NOTHING = new Answer(404, Map.of(), "There is nothing here.\n".getBytes(UTF_8));

    private final Function<Request, Optional<Answer>> outlets;

    /** Pages that these outlets answer for. */
    public OutletPages(Function<Request, Optional<Answer>> outlets) {
        this.outlets = outlets;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            boolean empty = answer.body().length == 0 || "HEAD".equals(exchange.getRequestMethod());
            exchange.sendResponseHeaders(answer.status(), empty ? NO_BODY : answer.body().length);
            if (!empty) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private Answer answer(HttpExchange exchange) {
        try {
            return outlets.apply(request(exchange)).orElse(NOTHING);
        } catch (RuntimeException e) {
            LOG.atError()
                    .addKeyValue("path", exchange.getRequestURI().getPath())
                    .setCause(e)
                    .log("A page cannot be made");
            return new Answer(500, Map.of(), "Something went wrong here; the log says what.\n".getBytes(UTF_8));
        }
    }

    private static Request request(HttpExchange exchange) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                headers);
    }
}
