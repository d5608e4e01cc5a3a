package org.wiredesk.monitor.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.wiredesk.monitor.search.Cursor;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.monitor.search.Parameters;
import org.wiredesk.monitor.search.RowFilter;
import org.wiredesk.monitor.story.Position;
import org.wiredesk.monitor.window.Choices;
import org.wiredesk.monitor.window.StoryList;

/** {@code /api/stories}: the list; and {@code /api/filters}: what there is to choose from. */
final class StoriesApi implements Consumer<RoutesConfig> {

    private static final int PAGE = 50;
    private static final int LONGEST_PAGE = 500;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Desk desk;
    private final Timer searchTime;

    StoriesApi(Desk desk, MeterRegistry metrics) {
        this.desk = desk;
        this.searchTime = Timer.builder("wiredesk.monitor.search")
                .description("How long it takes to find a page of stories")
                .publishPercentiles(0.5, 0.99)
                .register(metrics);
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/api/stories", this::list);
        routes.get("/api/filters", this::choices);
    }

    private void list(Context context) throws Exception {
        Newsroom newsroom = desk.get();
        Parameters parameters = new Parameters(context.queryParamMap());
        RowFilter filter = RowFilter.of(parameters);
        int limit = parameters.number("limit", PAGE, 1, LONGEST_PAGE);
        // Before the search: what comes in between is told again rather than not at all.
        Position position = newsroom.progress().searchable();
        StoryList.Page page = searchTime.recordCallable(() -> new StoryList(newsroom.window())
                .page(filter, Reader.of(context).isPrivileged(), limit, Cursor.of(parameters)));
        context.contentType(Answers.JSON).header("Cache-Control", "no-store").result(json(page, position));
    }

    /** The rows lie in the window as JSON: they are put together, not read and written again. */
    private static byte[] json(StoryList.Page page, Position position) throws IOException {
        ObjectNode rest = JSON.objectNode();
        rest.put("next", page.next().map(Cursor::encoded).orElse(null));
        rest.put("total", page.total());
        rest.put("position", position.encoded());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("{\"stories\":[".getBytes(UTF_8));
        for (int n = 0; n < page.rows().size(); n++) {
            if (n > 0) {
                out.write(',');
            }
            out.write(page.rows().get(n));
        }
        out.writeBytes("],".getBytes(UTF_8));
        out.writeBytes(rest.toString().substring(1).getBytes(UTF_8));
        return out.toByteArray();
    }

    private void choices(Context context) throws IOException {
        boolean privileged = Reader.of(context).isPrivileged();
        Choices choices = new Choices(desk.get().window());
        ObjectNode json = JSON.objectNode();
        json.set("sources", named("name", choices.ofRows(Fields.SOURCES, privileged)));
        json.set("topics", topics(choices.ofRows(Fields.TOPICS, privileged)));
        json.set("kinds", named("kind", choices.ofRows(Fields.KINDS, privileged)));
        json.set("places", pairs("country", "name", choices.ofRows(Fields.PLACES, privileged)));
        context.contentType(Answers.JSON).header("Cache-Control", "no-store").result(json.toString());
    }

    private static ArrayNode named(String name, Map<String, Integer> counts) {
        ArrayNode array = JSON.arrayNode();
        counts.forEach((value, count) -> array.addObject().put(name, value).put("stories", count));
        return array;
    }

    /** One entry a slug, by its fullest name: a story without the media topic knows only the slug. */
    private static ArrayNode topics(Map<String, Integer> counts) {
        Map<String, ObjectNode> bySlug = new LinkedHashMap<>();
        for (JsonNode pair : pairs("slug", "name", counts)) {
            ObjectNode topic = bySlug.computeIfAbsent(
                    pair.path("slug").asText(),
                    slug -> JSON.objectNode().put("slug", slug).put("name", "").put("stories", 0));
            if (pair.path("name").asText().length()
                    > topic.path("name").asText().length()) {
                topic.set("name", pair.path("name"));
            }
            topic.put(
                    "stories",
                    topic.path("stories").asInt() + pair.path("stories").asInt());
        }
        return JSON.arrayNode().addAll(bySlug.values());
    }

    private static ArrayNode pairs(String first, String second, Map<String, Integer> counts) {
        ArrayNode array = JSON.arrayNode();
        counts.forEach((value, count) -> {
            int end = value.indexOf('\n');
            array.addObject()
                    .put(first, end == 0 ? null : value.substring(0, end))
                    .put(second, value.substring(end + 1))
                    .put("stories", count);
        });
        return array;
    }
}
