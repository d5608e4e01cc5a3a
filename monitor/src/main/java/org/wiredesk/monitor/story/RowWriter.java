package org.wiredesk.monitor.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.Topics;

/** Writes the row of a story: of its revision what it says, in so far as a line has room for it, of its file what was found out about it. */
public final class RowWriter {

    private static final int MOST_ENTITIES = 8;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RowWriter() {}

    /**
     * The row after a revision.
     *
     * @param firstReceivedAt when we received the first revision that the reader may see
     * @param releasedAt when everybody may see it; in a list it stands there if that is later than its receipt
     */
    public static StoryRow row(Revision revision, StoryFile file, Instant firstReceivedAt, Instant releasedAt) {
        Optional<Story> story = file.story();
        List<Entity> entities = story.map(Story::getEntities).orElse(List.of()).stream()
                .sorted(Comparator.comparingDouble(Entity::getSalience).reversed())
                .toList();
        List<Topic> topics =
                file.topics().stream().map(slug -> Topic.of(slug, story)).toList();
        Optional<Place> place = story.flatMap(RowWriter::place);
        boolean headlineChanged = revision.getChanges().getFields().stream()
                .anyMatch(change -> change.getField().equals("headline"));
        Instant received = revision.getReceivedAt();
        return new StoryRow(
                json(revision, file, headlineChanged, topics, entities, place, firstReceivedAt),
                revision.getStoryId(),
                revision.getSource(),
                revision.getKind(),
                revision.getStatus(),
                revision.getChanges().getMateriality(),
                headlineChanged,
                file.topics(),
                entities.stream().map(Entity::getName).toList(),
                places(entities, place),
                String.join("\n", revision.getHeadline(), revision.getSlug().orElse(""), revision.getBody()),
                received.isAfter(releasedAt) ? received : releasedAt);
    }

    /** A topic where the story stands, by the name that the story has for it; a killed one has none any more. */
    private record Topic(String slug, String name) {

        static Topic of(String slug, Optional<Story> story) {
            return new Topic(
                    slug,
                    story.map(Story::getMediaTopics).orElse(List.of()).stream()
                            .map(MediaTopic::getName)
                            .filter(name -> Topics.slug(name).equals(slug))
                            .findFirst()
                            .orElseGet(() -> TopicName.of(slug)));
        }
    }

    private record Place(String name, Optional<String> country) {}

    private static ObjectNode json(
            Revision revision,
            StoryFile file,
            boolean headlineChanged,
            List<Topic> topics,
            List<Entity> entities,
            Optional<Place> place,
            Instant firstReceivedAt) {
        ObjectNode json = JSON.objectNode();
        json.put("storyId", revision.getStoryId());
        json.put("revision", revision.getRevision());
        json.put("kind", revision.getKind().name());
        json.put("status", revision.getStatus().name());
        json.put("materiality", revision.getChanges().getMateriality().name());
        json.put("source", revision.getSource());
        json.put("headline", ShortText.of(revision.getHeadline()));
        json.put("slug", revision.getSlug().map(ShortText::of).orElse(null));
        json.put("label", revision.getLabel().map(ShortText::of).orElse(null));
        json.put("statedReason", revision.getStatedReason().map(ShortText::of).orElse(null));
        json.put("change", revision.getChanges().getSummary());
        json.put("headlineChanged", headlineChanged);
        json.put("urgency", revision.getUrgency().orElse(null));
        json.put("language", revision.getLanguage().orElse(null));
        json.set("topics", topics(topics));
        json.set("entities", entities(entities));
        json.set("place", place.map(RowWriter::place).orElse(null));
        json.set("copyOf", file.copyOf().map(RowWriter::copy).orElse(null));
        json.set("embargo", embargo(revision, file));
        json.put("versionCreated", revision.getVersionCreated().toString());
        json.put("receivedAt", revision.getReceivedAt().toString());
        json.put("firstReceivedAt", firstReceivedAt.toString());
        return json;
    }

    private static ArrayNode topics(List<Topic> topics) {
        ArrayNode array = JSON.arrayNode();
        topics.forEach(topic -> array.addObject().put("slug", topic.slug()).put("name", topic.name()));
        return array;
    }

    private static ArrayNode entities(List<Entity> entities) {
        ArrayNode array = JSON.arrayNode();
        entities.stream()
                .limit(MOST_ENTITIES)
                .forEach(entity ->
                        array.addObject().put("type", entity.getType().name()).put("name", entity.getName()));
        return array;
    }

    private static ObjectNode place(Place place) {
        return JSON.objectNode()
                .put("name", place.name())
                .put("country", place.country().orElse(null));
    }

    private static ObjectNode copy(Original original) {
        return JSON.objectNode().put("storyId", original.storyId()).put("source", original.source());
    }

    /** One that is over would only hide those that are not. */
    private static JsonNode embargo(Revision revision, StoryFile file) {
        return revision.getEmbargo()
                .filter(embargo -> file.waits(revision.getRevision()))
                .<JsonNode>map(embargo -> JSON.objectNode()
                        .put("until", embargo.getUntil().map(Instant::toString).orElse(null)))
                .orElse(JSON.nullNode());
    }

    /** Where it was written, else the place that it is most about. */
    private static Optional<Place> place(Story story) {
        return story.getWrittenIn()
                .map(where -> new Place(where.getName(), where.getCountry()))
                .or(() -> story.getEntities().stream()
                        .filter(entity -> entity.getType() == EntityType.PLACE)
                        .max(Comparator.comparingDouble(Entity::getSalience))
                        .map(entity -> new Place(entity.getName(), entity.getCountry())));
    }

    private static List<String> places(List<Entity> entities, Optional<Place> place) {
        Stream<String> named = entities.stream()
                .filter(entity -> entity.getType() == EntityType.PLACE)
                .flatMap(entity -> Stream.concat(Stream.of(entity.getName()), entity.getCountry().stream()));
        Stream<String> written =
                place.stream().flatMap(at -> Stream.concat(Stream.of(at.name()), at.country().stream()));
        return Stream.concat(named, written).distinct().toList();
    }
}
