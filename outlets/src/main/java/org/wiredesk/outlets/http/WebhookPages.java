package org.wiredesk.outlets.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.outlets.webhook.WebhookStatus;
import org.wiredesk.outlets.webhook.Webhooks;

/** Answers {@code GET /webhooks}, and {@code POST /webhooks/NAME/resume} for whoever works at this machine. */
public final class WebhookPages {

    private static final Pattern RESUME = Pattern.compile("/webhooks/([a-z0-9-]{1,40})/resume");

    private final Webhooks webhooks;

    /** Pages of these webhooks. */
    public WebhookPages(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** The answer to any request below {@code /webhooks}. */
    public Answer answer(Request request) {
        Matcher resume = RESUME.matcher(request.path());
        if (resume.matches()) {
            return request.method().equals("POST")
                    ? resume(request, resume.group(1))
                    : Answer.problem(405, "Only POST is understood here.").with("Allow", "POST");
        }
        if (!request.path().equals("/webhooks")) {
            return Answer.problem(404, "There are GET /webhooks, and POST /webhooks/NAME/resume.");
        }
        return request.method().equals("GET")
                ? Answer.json(list()).with("Cache-Control", "no-store")
                : Answer.problem(405, "Only GET is understood here.").with("Allow", "GET");
    }

    /** Browsers say where a request comes from, and no web page has any business here. */
    private Answer resume(Request request, String name) {
        if (request.header("origin").isPresent()) {
            return Answer.problem(403, "Web pages may not do this. Use curl.");
        }
        return webhooks.resume(name)
                ? Answer.json(JsonNodeFactory.instance.objectNode().put("resumed", name))
                : Answer.problem(404, "There is no webhook " + name + ".");
    }

    private ArrayNode list() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        webhooks.status().forEach(status -> write(status, list.addObject()));
        return list;
    }

    private static void write(WebhookStatus status, ObjectNode json) {
        json.put("name", status.webhook().name());
        json.put("url", status.webhook().shownUrl());
        ArrayNode topics = json.putArray("topics");
        status.webhook().topics().forEach(topics::add);
        json.put("state", status.state().name());
        json.put("delivered", status.delivered());
        json.put("failures", status.failures());
        json.put("missed", status.missed());
        json.put("lag", status.lag());
        status.failingSince().ifPresent(since -> json.put("failingSince", since.toString()));
        status.failure().ifPresent(failure -> json.put("failure", failure));
        status.next().ifPresent(next -> json.put("nextAttempt", next.toString()));
    }
}
