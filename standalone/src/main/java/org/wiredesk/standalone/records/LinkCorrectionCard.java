package org.wiredesk.standalone.records;

import org.wiredesk.records.LinkCorrection;
import org.wiredesk.standalone.terminal.Card;
import org.wiredesk.standalone.terminal.Tone;

/** A correction of links: what, who and why. */
final class LinkCorrectionCard {

    private LinkCorrectionCard() {}

    static Card.Builder of(LinkCorrection correction) {
        return Card.of(Tone.ATTENTION, correction.getKind().name())
                .field("storyId", correction.getStoryId())
                .field("joinedStoryId", correction.getJoinedStoryId())
                .field("itemId", correction.getItem().getItemId())
                .field("headline", correction.getItem().getHeadline())
                .field("by", correction.getBy())
                .field("reason", correction.getReason())
                .field("correctionId", correction.getCorrectionId())
                .field("correctedAt", correction.getCorrectedAt().toString());
    }
}
