package org.wiredesk.outlets;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.wiredesk.outlets.http.Answer;
import org.wiredesk.outlets.http.Request;
import org.wiredesk.outlets.http.TopicPages;
import org.wiredesk.outlets.http.WebhookPages;
import org.wiredesk.outlets.log.TopicLog;
import org.wiredesk.outlets.webhook.Webhooks;

/** The outlets, running: webhooks are served by threads of their own, everything else when it is asked for. */
public final class OutletsApp implements AutoCloseable {

    /** The paths that {@link #answer} is for, and everything below them. */
    public static final List<String> PATHS = List.of("/topics", "/webhooks");

    private final TopicLog log;
    private final Webhooks webhooks;
    private final TopicPages topicPages;
    private final WebhookPages webhookPages;

    private OutletsApp(TopicLog log, Webhooks webhooks) {
        this.log = log;
        this.webhooks = webhooks;
        this.topicPages = new TopicPages(log);
        this.webhookPages = new WebhookPages(webhooks);
    }

    /** Starts the webhooks and gets ready for questions. Kafka need not answer yet. */
    public static OutletsApp start(OutletsSettings settings, MeterRegistry metrics) {
        TopicLog log = new TopicLog(settings.cluster());
        return new OutletsApp(log, Webhooks.start(settings.cluster(), settings.webhooks(), log, metrics));
    }

    /**
     * Answers a question.
     *
     * @return empty if nothing of ours is at this path
     */
    public Optional<Answer> answer(Request request) {
        if (request.path().startsWith("/topics/")) {
            return Optional.of(topicPages.answer(request));
        }
        if (request.path().equals("/webhooks") || request.path().startsWith("/webhooks/")) {
            return Optional.of(webhookPages.answer(request));
        }
        return Optional.empty();
    }

    /** Stops within some seconds. */
    @Override
    public void close() {
        try {
            webhooks.close();
        } finally {
            log.close();
        }
    }
}
