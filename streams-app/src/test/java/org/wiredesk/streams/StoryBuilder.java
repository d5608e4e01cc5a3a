package org.wiredesk.streams;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Mention;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.TopicOrigin;

/** Enriched stories for tests of what comes after enrichment. */
public final class StoryBuilder {

    private final Story.Builder story = Story.newBuilder()
            .setStoryId("ap-1")
            .setRevision(1)
            .setKind(RevisionKind.NEW)
            .setStatus(StoryStatus.USABLE)
            .setSource("ap")
            .setHeadline("Fire closes harbour")
            .setBody("A fire closed the harbour on Saturday.")
            .setItemId("item-1")
            .setVersionCreated(ItemBuilder.NOON)
            .setReceivedAt(ItemBuilder.NOON);

    public static StoryBuilder aStory() {
        return new StoryBuilder();
    }

    public StoryBuilder kind(RevisionKind kind) {
        story.setKind(kind)
                .setStatus(
                        switch (kind) {
                            case KILL -> StoryStatus.KILLED;
                            case WITHHOLD -> StoryStatus.WITHHELD;
                            default -> StoryStatus.USABLE;
                        });
        return this;
    }

    public StoryBuilder about(String... mediaTopics) {
        story.setMediaTopics(Arrays.stream(mediaTopics)
                .map(code -> new MediaTopic(code, "topic " + code, TopicOrigin.AGENCY, 1.0))
                .toList());
        return this;
    }

    public StoryBuilder place(String name, String country) {
        story.setEntities(List.of(Entity.newBuilder()
                .setType(EntityType.PLACE)
                .setName(name)
                .setMentions(List.of(new Mention(0, 1, "A")))
                .setCountry(country)
                .build()));
        return this;
    }

    public StoryBuilder names(EntityType type, String name) {
        story.setEntities(List.of(Entity.newBuilder()
                .setType(type)
                .setName(name)
                .setMentions(List.of(new Mention(0, 1, "A")))
                .build()));
        return this;
    }

    public StoryBuilder language(String language) {
        story.setLanguage(language);
        return this;
    }

    public StoryBuilder urgency(int urgency) {
        story.setUrgency(urgency);
        return this;
    }

    public StoryBuilder headline(String headline) {
        story.setHeadline(headline);
        return this;
    }

    public StoryBuilder body(String body) {
        story.setBody(body);
        return this;
    }

    public StoryBuilder receivedAt(Instant time) {
        story.setReceivedAt(time);
        return this;
    }

    public Story build() {
        return story.build();
    }
}
