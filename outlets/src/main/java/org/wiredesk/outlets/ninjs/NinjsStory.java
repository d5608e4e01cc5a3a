package org.wiredesk.outlets.ninjs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;

/** A story as an object of ninjs 3.1. One that may not be used comes without its text. */
final class NinjsStory {

    private static final String URI = "tag:wiredesk.org,2026:story:";
    private static final int PERCENT = 100;

    private final Story story;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private NinjsStory(Story story) {
        this.story = story;
    }

    static ObjectNode of(Story story) {
        NinjsStory ninjs = new NinjsStory(story);
        ninjs.identity();
        ninjs.status();
        ninjs.texts();
        ninjs.subjects();
        NinjsEntities.write(story, ninjs.json);
        ninjs.origin();
        return ninjs.json;
    }

    private void identity() {
        json.put("uri", URI + story.getStoryId());
        json.put("type", "text");
        json.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.1")
                .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
        json.put("version", Integer.toString(story.getRevision()));
        story.getFirstCreated().map(Instant::toString).ifPresent(time -> json.put("firstCreated", time));
        json.put("versionCreated", story.getVersionCreated().toString());
        ArrayNode others = json.putArray("altIds");
        others.addObject().put("role", "storyId").put("value", story.getStoryId());
        others.addObject().put("role", "itemId").put("value", story.getItemId());
        story.getAgencyId()
                .ifPresent(id -> others.addObject().put("role", "agencyId").put("value", id));
    }

    private void status() {
        json.put(
                "pubStatus",
                switch (story.getStatus()) {
                    case USABLE -> "usable";
                    case WITHHELD -> "withheld";
                    case KILLED -> "canceled";
                });
        json.put("representationType", story.getStatus() == StoryStatus.USABLE ? "full" : "partial");
        story.getEmbargo()
                .flatMap(Embargo::getUntil)
                .map(Instant::toString)
                .ifPresent(time -> json.put("embargoedUntil", time));
        story.getUrgency().ifPresent(urgency -> json.put("urgency", urgency));
        note().ifPresent(note -> json.put("edNote", note));
        story.getLanguage().ifPresent(language -> json.put("language", language));
    }

    private Optional<String> note() {
        return story.getEditorialNote().or(story::getStatedReason);
    }

    private void texts() {
        json.putArray("headlines")
                .addObject()
                .put("role", "main")
                .put("contentType", "text/plain")
                .put("value", story.getHeadline());
        if (story.getStatus() == StoryStatus.USABLE) {
            json.putArray("bodies")
                    .addObject()
                    .put("role", "main")
                    .put("contentType", "text/plain")
                    .put("charCount", story.getBody().length())
                    .put("value", story.getBody());
        }
        if (!story.getChangeSummary().isEmpty()) {
            json.putArray("descriptions")
                    .addObject()
                    .put("role", "changes")
                    .put("contentType", "text/plain")
                    .put("value", story.getChangeSummary());
        }
    }

    private void subjects() {
        ArrayNode subjects = json.putArray("subjects");
        story.getMediaTopics()
                .forEach(topic -> subjects.addObject()
                        .put("name", topic.getName())
                        .put("rel", "about")
                        .put("uri", "http://cv.iptc.org/newscodes/mediatopic/" + topic.getCode())
                        .put(
                                "creator",
                                switch (topic.getOrigin()) {
                                    case AGENCY, MAPPED -> story.getSource();
                                    case CLASSIFIER -> "wiredesk";
                                })
                        .put("confidence", (int) Math.round(topic.getScore() * PERCENT)));
        story.getKeywords()
                .forEach(keyword -> subjects.addObject().put("rel", "keyword").put("literal", keyword));
        ArrayNode genres = json.putArray("genres");
        story.getGenres().forEach(genre -> genres.addObject().put("literal", genre));
    }

    private void origin() {
        json.putArray("infoSources").addObject().put("name", story.getSource()).put("role", "source");
        story.getByline().ifPresent(byline -> json.put("by", byline));
        story.getSlug().ifPresent(slug -> json.put("slugline", slug));
        story.getLocated()
                .or(() -> story.getDateline().map(dateline -> dateline.getText()))
                .ifPresent(place -> json.put("located", place));
    }
}
