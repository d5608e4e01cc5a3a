package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.Revision;
import org.wiredesk.standalone.linking.Effects;
import org.wiredesk.standalone.linking.LinkPlan;

/** What a correction of links does or has done, for people and for programs. */
final class LinkReport {

    private LinkReport() {}

    /** A line for each revision, with what its topics were told. */
    static List<String> lines(Effects effects) {
        return effects.revisions().stream()
                .map(revision -> line(revision, effects))
                .toList();
    }

    private static String line(Revision revision, Effects effects) {
        String told = effects.deliveriesOf(revision).stream()
                .map(delivery -> delivery.getAction() + " " + delivery.getTopic())
                .collect(Collectors.joining(", "));
        return "  " + revision.getStoryId() + " revision " + revision.getRevision() + " " + revision.getKind() + ": "
                + revision.getHeadline() + (told.isEmpty() ? "" : " (" + told + ")");
    }

    /** The plan of a dry run. */
    static ObjectNode json(LinkPlan plan) {
        LinkCorrection correction = plan.correction();
        return JsonNodeFactory.instance
                .objectNode()
                .put("dryRun", true)
                .put("correctionId", correction.getCorrectionId())
                .put("kind", correction.getKind().name())
                .put("itemId", correction.getItem().getItemId())
                .put("storyId", correction.getStoryId())
                .put("joinedStoryId", correction.getJoinedStoryId().orElse(null))
                .put("by", correction.getBy())
                .put("reason", correction.getReason().orElse(null))
                .put("summary", plan.sentence());
    }

    /** The plan, whether it was obeyed, and the revisions that came of it. */
    static ObjectNode json(LinkPlan plan, Effects effects) {
        ObjectNode json = json(plan).put("dryRun", false).put("obeyed", effects.areComplete());
        ArrayNode revisions = json.putArray("revisions");
        for (Revision revision : effects.revisions()) {
            ObjectNode one = revisions
                    .addObject()
                    .put("storyId", revision.getStoryId())
                    .put("revision", revision.getRevision())
                    .put("kind", revision.getKind().name())
                    .put("status", revision.getStatus().name())
                    .put("headline", revision.getHeadline());
            ArrayNode topics = one.putArray("topics");
            effects.deliveriesOf(revision)
                    .forEach(delivery -> topics.addObject()
                            .put("topic", delivery.getTopic())
                            .put("action", delivery.getAction().name()));
        }
        return json;
    }
}
