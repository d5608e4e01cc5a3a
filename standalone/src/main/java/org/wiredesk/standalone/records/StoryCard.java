package org.wiredesk.standalone.records;

import java.util.List;
import java.util.stream.Collectors;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.Story;
import org.wiredesk.standalone.terminal.Card;

/** A story as it stands, on its own or as it is delivered to a topic. */
final class StoryCard {

    private static final int BODY_SHOWN = 400;

    private StoryCard() {}

    static Card.Builder of(Delivery delivery) {
        Card.Builder card = Card.of(
                        Tones.of(delivery.getAction()),
                        delivery.getAction() + ", revision "
                                + delivery.getStory().getRevision())
                .field(
                        "rule",
                        delivery.getRule()
                                + (delivery.getRulesVersion() == 0 ? "" : " of version " + delivery.getRulesVersion())
                                + ": " + delivery.getReason());
        return fill(card, delivery.getStory());
    }

    static Card.Builder of(Story story) {
        return fill(
                Card.of(
                        Tones.of(story.getKind()),
                        story.getStatus() + ", revision " + story.getRevision() + " (" + story.getKind() + ")"),
                story);
    }

    private static Card.Builder fill(Card.Builder card, Story story) {
        return card.field("headline", story.getHeadline())
                .field("changes", story.getChangeSummary())
                .field("dateline", story.getDateline().map(dateline -> dateline.getText()))
                .field("byline", story.getByline())
                .field("body", Excerpt.of(story.getBody(), BODY_SHOWN))
                .field("people", names(story, EntityType.PERSON))
                .field("organisations", names(story, EntityType.ORGANISATION))
                .field("places", names(story, EntityType.PLACE))
                .field(
                        "mediaTopics",
                        story.getMediaTopics().stream()
                                .map(topic -> topic.getName() + " (" + topic.getCode() + ", " + topic.getOrigin() + ")")
                                .collect(Collectors.joining("\n")))
                .field("embargo", story.getEmbargo().map(Embargoes::text))
                .field("source", story.getSource())
                .field("versionCreated", story.getVersionCreated().toString())
                .field("storyId", story.getStoryId());
    }

    private static List<String> names(Story story, EntityType type) {
        return story.getEntities().stream()
                .filter(entity -> entity.getType() == type)
                .map(StoryCard::name)
                .toList();
    }

    private static String name(Entity entity) {
        return entity.getName()
                + entity.getCountry().map(country -> " [" + country + "]").orElse("");
    }
}
