package org.wiredesk.standalone.linking;

import java.time.Instant;
import java.util.Optional;
import org.wiredesk.records.LinkCorrection;

/**
 * Who corrects a link, when and why.
 *
 * @param correctionId unique for each correction
 * @param by who
 * @param reason why, in the editor's words
 * @param at when
 */
public record Editor(String correctionId, String by, Optional<String> reason, Instant at) {

    /** A correction with this much filled in. */
    LinkCorrection.Builder correction() {
        return LinkCorrection.newBuilder()
                .setCorrectionId(correctionId)
                .setBy(by)
                .setReason(reason.orElse(null))
                .setCorrectedAt(at);
    }
}
