package org.wiredesk.streams.enrich;

import java.util.List;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;

/** Writes the newest state of a story. */
final class StoryWriter {

    private StoryWriter() {}

    /** A story that may be used, with all that is known of it. */
    static Story usable(Revision revision, Enriched enriched) {
        return common(revision)
                .setBody(revision.getBody())
                .setEntities(enriched.entities())
                .setWrittenIn(enriched.writtenIn().orElse(null))
                .setMediaTopics(enriched.mediaTopics())
                .build();
    }

    /** A story that is killed or withheld: it keeps its headline, by which people know it, and nothing of its text. */
    static Story takenDown(Revision revision) {
        return common(revision)
                .setBody("")
                .setEntities(List.of())
                .setMediaTopics(List.of())
                .build();
    }

    private static Story.Builder common(Revision revision) {
        return Story.newBuilder()
                .setStoryId(revision.getStoryId())
                .setRevision(revision.getRevision())
                .setKind(revision.getKind())
                .setStatus(revision.getStatus())
                .setSource(revision.getSource())
                .setHeadline(revision.getHeadline())
                .setDateline(revision.getDateline().orElse(null))
                .setByline(revision.getByline().orElse(null))
                .setLabel(revision.getLabel().orElse(null))
                .setStatedReason(revision.getStatedReason().orElse(null))
                .setChangeSummary(revision.getChanges().getSummary())
                .setItemId(revision.getItemId())
                .setVersionCreated(revision.getVersionCreated())
                .setFirstCreated(revision.getFirstCreated().orElse(null))
                .setReceivedAt(revision.getReceivedAt())
                .setVersion(revision.getVersion().orElse(null))
                .setAgencyId(revision.getAgencyId().orElse(null))
                .setEmbargo(revision.getEmbargo().orElse(null))
                .setSlug(revision.getSlug().orElse(null))
                .setLocated(revision.getLocated().orElse(null))
                .setUrgency(revision.getUrgency().orElse(null))
                .setLanguage(revision.getLanguage().orElse(null))
                .setGenres(revision.getGenres())
                .setSubjects(revision.getSubjects())
                .setKeywords(revision.getKeywords())
                .setEditorialNote(revision.getEditorialNote().orElse(null));
    }
}
