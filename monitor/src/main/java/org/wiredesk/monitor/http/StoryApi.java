package org.wiredesk.monitor.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wiredesk.monitor.story.ShortText;
import org.wiredesk.monitor.story.StoryFile;
import org.wiredesk.monitor.window.DecisionList;
import org.wiredesk.monitor.window.StoryRecords;
import org.wiredesk.monitor.window.StoryShelf;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Revision;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.schemas.AvroJson;

/** {@code /api/stories/{id}} and its revisions: all that is known of one story. */
final class StoryApi implements Consumer<RoutesConfig> {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Desk desk;

    StoryApi(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/api/stories/{id}", this::story);
        routes.get("/api/stories/{id}/revisions", this::revisions);
    }

    private void story(Context context) throws IOException {
        Asked asked = Asked.of(context, desk.get());
        List<Revision> revisions = asked.shelf().revisions(asked.file(), asked.privileged());
        ObjectNode json = JSON.objectNode();
        json.set(
                "row",
                asked.shelf()
                        .row(asked.file(), asked.privileged())
                        .orElseThrow(NotThere::story)
                        .json());
        json.set("story", asked.file().story().<JsonNode>map(AvroJson::object).orElse(JSON.nullNode()));
        json.set("revisions", strip(asked.file(), revisions));
        json.set("items", items(asked));
        ArrayNode deliveries = json.putArray("deliveries");
        new StoryRecords(asked.newsroom().window())
                .deliveries(asked.file().storyId())
                .forEach(deliveries::add);
        json.set("relations", relations(asked));
        answer(context, json);
    }

    private void revisions(Context context) throws IOException {
        Asked asked = Asked.of(context, desk.get());
        ObjectNode json = JSON.objectNode();
        ArrayNode array = json.putArray("revisions");
        asked.shelf()
                .revisions(asked.file(), asked.privileged())
                .forEach(revision -> array.add(AvroJson.object(revision)));
        answer(context, json);
    }

    private static ArrayNode strip(StoryFile file, List<Revision> revisions) {
        ArrayNode array = JSON.arrayNode();
        for (Revision revision : revisions) {
            ObjectNode node = array.addObject();
            node.put("revision", revision.getRevision());
            node.put("kind", revision.getKind().name());
            node.put("label", revision.getLabel().map(ShortText::of).orElse(null));
            node.put(
                    "statedReason",
                    revision.getStatedReason().map(ShortText::of).orElse(null));
            node.put("change", revision.getChanges().getSummary());
            node.put("materiality", revision.getChanges().getMateriality().name());
            node.put("itemId", revision.getItemId());
            node.put("versionCreated", revision.getVersionCreated().toString());
            node.put("receivedAt", revision.getReceivedAt().toString());
            node.set(
                    "embargo",
                    revision.getEmbargo()
                            .filter(embargo -> file.waits(revision.getRevision()))
                            .<JsonNode>map(AvroJson::object)
                            .orElse(JSON.nullNode()));
        }
        return array;
    }

    private static ArrayNode items(Asked asked) throws IOException {
        ArrayNode array = JSON.arrayNode();
        DecisionList decisions = new DecisionList(asked.newsroom().window());
        for (Decision decision : new StoryRecords(asked.newsroom().window())
                .decisions(asked.file().storyId())) {
            if (decisions.isVisible(decision, asked.privileged())) {
                ObjectNode node = array.addObject();
                node.set("decision", AvroJson.object(decision));
                node.put("itemUrl", "/api/items/" + URLEncoder.encode(decision.getItemId(), StandardCharsets.UTF_8));
            }
        }
        return array;
    }

    /** Relations to stories that the reader may know of. */
    private static ArrayNode relations(Asked asked) throws IOException {
        ArrayNode array = JSON.arrayNode();
        String storyId = asked.file().storyId();
        for (StoryRelation relation : new StoryRecords(asked.newsroom().window()).relations(storyId)) {
            String other =
                    relation.getStoryId().equals(storyId) ? relation.getOriginalStoryId() : relation.getStoryId();
            Optional<StoryFile> file = asked.shelf().file(other);
            if (asked.privileged()
                    || file.map(known -> known.newest(false).isPresent()).orElse(true)) {
                array.add(AvroJson.object(relation));
            }
        }
        return array;
    }

    private static void answer(Context context, ObjectNode json) {
        context.contentType(Answers.JSON).header("Cache-Control", "no-store").result(json.toString());
    }

    /** The story that is asked for, as far as the reader may see it. */
    record Asked(Newsroom newsroom, StoryShelf shelf, StoryFile file, boolean privileged) {

        /**
         * Finds it.
         *
         * @throws NotThere if there is no such story, or none for this reader: they must not be able to tell which
         */
        static Asked of(Context context, Newsroom newsroom) throws IOException {
            StoryShelf shelf = StoryShelf.of(newsroom.window());
            boolean privileged = Reader.of(context).isPrivileged();
            StoryFile file = shelf.file(context.pathParam("id"))
                    .filter(known -> known.newest(privileged).isPresent())
                    .orElseThrow(NotThere::story);
            return new Asked(newsroom, shelf, file, privileged);
        }
    }
}
