package org.wiredesk.monitor.window;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.wiredesk.monitor.search.DocumentKind;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.monitor.story.Original;
import org.wiredesk.monitor.story.Stamp;
import org.wiredesk.monitor.story.StoryFile;
import org.wiredesk.records.Story;

/** The file of a story as the window keeps it, there and back. */
final class FileJson {

    /** Changes with what is written, so that a window with other files is not taken for one of today. */
    static final String FORM = "files2";

    private static final ObjectMapper JSON = new ObjectMapper();

    private FileJson() {}

    static String id(String storyId) {
        return Documents.id(DocumentKind.FILE, storyId);
    }

    static Document write(StoryFile file) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("storyId", file.storyId());
        json.put("changedAt", file.changedAt().toEpochMilli());
        file.copyOf()
                .ifPresent(original -> json.putObject("copyOf")
                        .put("storyId", original.storyId())
                        .put("source", original.source()));
        var topics = json.putArray("topics");
        file.topics().forEach(topics::add);
        var stamps = json.putArray("stamps");
        file.stamps()
                .forEach(stamp -> stamps.addObject()
                        .put("revision", stamp.revision())
                        .put("usable", stamp.usable())
                        .put("forEditors", stamp.forEditors())
                        .put("embargoed", stamp.embargoed())
                        .put("until", stamp.until().orElse(null))
                        .put("releasedAt", stamp.releasedAt().orElse(null))
                        .put("receivedAt", stamp.receivedAt()));
        Optional<byte[]> story = file.story().isEmpty()
                ? Optional.empty()
                : Optional.of(Records.STORY.write(file.story().get()));
        return Documents.file(id(file.storyId()), file.storyId(), JSON.writeValueAsBytes(json), story);
    }

    static StoryFile read(Document document) throws IOException {
        JsonNode json = JSON.readTree(Documents.bytes(document, Fields.JSON));
        List<Stamp> stamps = new ArrayList<>();
        json.path("stamps").forEach(stamp -> stamps.add(stamp(stamp)));
        List<String> topics = new ArrayList<>();
        json.path("topics").forEach(topic -> topics.add(topic.asText()));
        Optional<Story> story = document.getBinaryValue(Fields.RECORD) == null
                ? Optional.empty()
                : Optional.of(Records.STORY.read(Documents.bytes(document, Fields.RECORD)));
        JsonNode copyOf = json.path("copyOf");
        return new StoryFile(
                json.path("storyId").asText(),
                List.copyOf(stamps),
                story,
                copyOf.isObject()
                        ? Optional.of(new Original(
                                copyOf.path("storyId").asText(),
                                copyOf.path("source").asText()))
                        : Optional.empty(),
                List.copyOf(topics),
                Instant.ofEpochMilli(json.path("changedAt").asLong()));
    }

    private static Stamp stamp(JsonNode json) {
        return new Stamp(
                json.path("revision").asInt(),
                json.path("usable").asBoolean(),
                json.path("forEditors").asBoolean(),
                json.path("embargoed").asBoolean(),
                time(json.path("until")),
                time(json.path("releasedAt")),
                json.path("receivedAt").asLong());
    }

    private static Optional<Long> time(JsonNode json) {
        return json.isNumber() ? Optional.of(json.asLong()) : Optional.empty();
    }
}
