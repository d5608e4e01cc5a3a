package org.wiredesk.outlets.http;

import java.util.Optional;
import org.wiredesk.outlets.atom.AtomFeed.Kind;
import org.wiredesk.outlets.log.Page;
import org.wiredesk.outlets.log.Position;
import org.wiredesk.outlets.log.TopicLog;
import org.wiredesk.outlets.log.TopicState;

/**
 * Which page of a topic is asked for.
 *
 * @param path that was asked for
 * @param asSent the query with its question mark; empty for none
 * @param kind which way to read
 * @param place where to begin; empty for the newest page
 * @param limit how many deliveries
 */
record PageQuery(String path, String asSent, Kind kind, Optional<Position> place, int limit) {

    private static final String START = "start";

    /**
     * Reads a request.
     *
     * @throws Refusal if it names a place that is none, or is none any more
     */
    static PageQuery of(Request request, Format format, TopicState topic) throws Refusal {
        String asSent = request.query().isEmpty() ? "" : "?" + request.query();
        int limit = format.limit(request);
        Optional<String> after = request.parameter("after");
        Optional<String> before = request.parameter("before");
        if (after.isPresent()) {
            Position place = after.get().equals(START) ? topic.oldest() : place(after.get(), topic);
            return new PageQuery(request.path(), asSent, Kind.RESUMED, Optional.of(place), limit);
        }
        if (before.isPresent()) {
            Position place = beforePlace(before.get(), topic);
            return new PageQuery(request.path(), asSent, Kind.ARCHIVE, Optional.of(place), limit);
        }
        return new PageQuery(request.path(), asSent, Kind.CURRENT, Optional.empty(), limit);
    }

    Page read(TopicLog log, TopicState topic) {
        return switch (kind) {
            case CURRENT -> log.newest(topic, limit);
            case ARCHIVE -> log.before(topic, place.orElseGet(topic::end), limit);
            case RESUMED -> log.after(topic, place.orElseGet(topic::oldest), limit);
        };
    }

    /** Whether there is nothing yet behind the place where the reader stands. */
    boolean isAtTheEnd(TopicState topic) {
        return kind == Kind.RESUMED && place.equals(Optional.of(topic.end()));
    }

    private static Position place(String text, TopicState topic) throws Refusal {
        return topic.find(parse(text))
                .orElseThrow(() -> new Refusal(
                        410,
                        "What came behind this position is not kept any more, or the topic was made anew. Begin again"
                                + " with after=start, the oldest that is kept, and compare with what you have."));
    }

    /** What is before a place expires from its beginning, so a place before the oldest delivery has an empty page. */
    private static Position beforePlace(String text, TopicState topic) throws Refusal {
        Position place = parse(text);
        return topic.find(place).orElseGet(topic::oldest);
    }

    private static Position parse(String text) throws Refusal {
        return Position.parse(text)
                .orElseThrow(() -> new Refusal(
                        400,
                        "This is no position. Give the `next` of an answer, or the `position` of a delivery; an id alone"
                                + " does not say where in the topic you stand."));
    }
}
