package org.wiredesk.standalone.records;

import org.wiredesk.records.StoryRelation;
import org.wiredesk.standalone.terminal.Card;
import org.wiredesk.standalone.terminal.Tone;

/** A relation between two stories: which is whose copy, and what became of the original. */
final class StoryRelationCard {

    private StoryRelationCard() {}

    static Card.Builder of(StoryRelation relation) {
        Tone tone = relation.getOriginalChange().map(Tones::of).orElse(Tone.NEW);
        return Card.of(tone, relation.getKind() + ", original " + relation.getOriginalStatus())
                .field("notice", relation.getNotice().orElse(""), tone)
                .field("reason", relation.getReason())
                .field("confidence", Double.toString(relation.getConfidence()))
                .field("storyId", relation.getSource() + " " + relation.getStoryId())
                .field("original", relation.getOriginalSource() + " " + relation.getOriginalStoryId())
                .field("since", relation.getSince().toString());
    }
}
