package org.wiredesk.producer.feed.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.wiredesk.producer.feed.poll.FetchFailed;

/** Asks a server's robots.txt, once a day, whether a document may be fetched. */
final class Robots {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int NO_SUCH_FILE = 400;
    private static final int SERVER_IN_TROUBLE = 500;

    private final WebClient client;
    private final Clock clock;
    private RobotsRules rules = RobotsRules.none();
    private Instant until = Instant.MIN;

    Robots(WebClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * How long to wait between two requests.
     *
     * @throws FetchFailed if the document may not be fetched, or nobody can say now
     */
    Duration delayFor(URI url) throws IOException, InterruptedException {
        if (clock.instant().isAfter(until)) {
            rules = rules(url);
            until = clock.instant().plus(A_DAY);
        }
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        if (!rules.allows(path + query)) {
            throw new FetchFailed("robots.txt of " + url.getHost()
                    + " does not allow it. Ask its people, or set `robots: ignore` if they have agreed.");
        }
        return rules.delay();
    }

    private RobotsRules rules(URI url) throws IOException, InterruptedException {
        WebAnswer answer = client.get(url.resolve("/robots.txt"), Map.of());
        if (answer.status() >= SERVER_IN_TROUBLE) {
            throw new FetchFailed(url.getHost() + " answers with " + answer.status()
                    + " when asked for its robots.txt, which then means: not now.");
        }
        return answer.status() >= NO_SUCH_FILE
                ? RobotsRules.none()
                : RobotsRules.parse(new String(answer.body(), UTF_8));
    }
}
