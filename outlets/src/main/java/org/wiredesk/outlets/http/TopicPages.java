package org.wiredesk.outlets.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.outlets.atom.AtomFeed.Kind;
import org.wiredesk.outlets.log.Page;
import org.wiredesk.outlets.log.TopicLog;
import org.wiredesk.outlets.log.TopicState;

/** Answers {@code /topics/SLUG.atom} and {@code /topics/SLUG.ninjs}. */
public final class TopicPages {

    private static final Logger LOG = LoggerFactory.getLogger(TopicPages.class);
    private static final Pattern PATH = Pattern.compile("/topics/([a-z0-9-]{1,200})\\.(?:atom|ninjs)");
    private static final int LONGEST_WAIT_SECONDS = 25;

    private final TopicLog log;
    private final Waiting waiting;

    /** Pages of these topics. */
    public TopicPages(TopicLog log) {
        this.log = log;
        this.waiting = new Waiting(log);
    }

    /** The answer to any request below {@code /topics/}. */
    public Answer answer(Request request) {
        Matcher path = PATH.matcher(request.path());
        if (!path.matches()) {
            return Answer.problem(404, "There are /topics/SLUG.atom and /topics/SLUG.ninjs.");
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return Answer.problem(405, "Only GET is understood here.").with("Allow", "GET, HEAD");
        }
        try {
            Optional<TopicState> topic = log.state(path.group(1));
            return topic.isPresent()
                    ? page(request, topic.get())
                    : Answer.problem(404, "There is no topic " + path.group(1) + ".");
        } catch (Refusal e) {
            return e.answer();
        } catch (KafkaException e) {
            LOG.atWarn().addKeyValue("path", request.path()).setCause(e).log("A topic cannot be read");
            return Answer.problem(503, "Kafka or the schema registry does not answer. Ask again in a while.")
                    .with("Retry-After", "10");
        }
    }

    private Answer page(Request request, TopicState found) throws Refusal {
        Format format = Format.of(request);
        TopicState topic = found;
        PageQuery query = PageQuery.of(request, format, topic);
        if (query.isAtTheEnd(topic)) {
            int wait = request.number("wait", 0, 0, LONGEST_WAIT_SECONDS);
            topic = waiting.forMore(topic, Duration.ofSeconds(wait));
        }
        String tag = tag(query, format, topic);
        if (request.header("if-none-match").filter(known -> matches(known, tag)).isPresent()) {
            return cached(Answer.notModified(), tag, query);
        }
        Page page = query.read(log, topic);
        return cached(Answer.ok(format.contentType(), format.write(log, page, query)), tag, query)
                .with("Wiredesk-Next", page.to().toString());
    }

    /** It changes with the topic and with nothing else, so that it is known before a single record is read. */
    private static String tag(PageQuery query, Format format, TopicState topic) {
        String page = format + " " + query.kind() + " "
                + query.place().map(Object::toString).orElse("") + " " + query.limit() + " " + topic.oldest() + " "
                + (query.kind() == Kind.ARCHIVE ? "" : topic.end());
        return "\"" + UUID.nameUUIDFromBytes(page.getBytes(UTF_8)) + "\"";
    }

    private static boolean matches(String known, String tag) {
        return known.equals("*") || known.contains(tag);
    }

    private static Answer cached(Answer answer, String tag, PageQuery query) {
        String control = query.kind() == Kind.ARCHIVE ? "private, max-age=3600" : "private, no-cache";
        return answer.with("ETag", tag).with("Cache-Control", control).with("Vary", "Accept");
    }
}
