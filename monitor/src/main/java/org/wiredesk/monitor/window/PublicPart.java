package org.wiredesk.monitor.window;

import java.util.List;
import org.wiredesk.records.Revision;

/** What everybody may see of a revision that takes down a text which was under embargo: that it does, and the headline that they know the story by. */
final class PublicPart {

    private PublicPart() {}

    /**
     * @param stop the kill, or the hold
     * @param before the newest revision before it that everybody may see, as they see it
     */
    static Revision of(Revision stop, Revision before) {
        return Revision.newBuilder(before)
                .setRevision(stop.getRevision())
                .setKind(stop.getKind())
                .setStatus(stop.getStatus())
                .setBody("")
                .setLabel(null)
                .setStatedReason(null)
                .setEditorialNote(null)
                .setMarkers(List.of())
                .setFurniture(List.of())
                .setEmbargo(null)
                .setItemId(stop.getItemId())
                .setVersionCreated(stop.getVersionCreated())
                .setReceivedAt(stop.getReceivedAt())
                .build();
    }
}
