package org.wiredesk.streams.route;

import java.util.List;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.DeliveredTo;
import org.wiredesk.records.internal.Deliveries;

/** Says which topics hear what became of a story's original: those that the story stands on now. */
final class Notices {

    private Notices() {}

    /**
     * @param relation with a notice; without one nobody is told anything
     * @param story as it stands now
     * @param before where it was delivered
     */
    static List<Delivery> of(StoryRelation relation, Story story, Deliveries before) {
        if (story.getStatus() != StoryStatus.USABLE) {
            return List.of();
        }
        return relation.getNotice().stream()
                .flatMap(notice -> before.getTopics().stream()
                        .filter(DeliveredTo::getStanding)
                        .map(topic -> delivery(topic, notice, relation, story)))
                .toList();
    }

    private static Delivery delivery(DeliveredTo topic, String notice, StoryRelation relation, Story story) {
        return Delivery.newBuilder()
                .setAction(DeliveryAction.NOTICE)
                .setTopic(topic.getTopic())
                .setRule(topic.getRule())
                .setReason(notice)
                .setRulesVersion(topic.getRulesVersion())
                .setStory(story)
                .setRelation(relation)
                .build();
    }
}
