package org.wiredesk.outlets.atom;

import org.wiredesk.diff.RevisionDiff;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;

/**
 * What is new in a story against the state that this topic had before. That is what its readers want to know: a revision that went to other topics only
 * is none of their business.
 */
final class StoryDiff {

    private StoryDiff() {}

    static Changes between(Story before, Story after) {
        return RevisionDiff.between(revision(before), revision(after));
    }

    private static Revision revision(Story story) {
        return Revision.newBuilder()
                .setStoryId(story.getStoryId())
                .setRevision(story.getRevision())
                .setKind(story.getKind())
                .setStatus(story.getStatus())
                .setSource(story.getSource())
                .setHeadline(story.getHeadline())
                .setBody(story.getBody())
                .setChanges(Changes.newBuilder().build())
                .setItemId(story.getItemId())
                .setVersionCreated(story.getVersionCreated())
                .setReceivedAt(story.getReceivedAt())
                .setEmbargo(story.getEmbargo().orElse(null))
                .setDateline(story.getDateline().orElse(null))
                .setByline(story.getByline().orElse(null))
                .setSlug(story.getSlug().orElse(null))
                .setLocated(story.getLocated().orElse(null))
                .setUrgency(story.getUrgency().orElse(null))
                .setLanguage(story.getLanguage().orElse(null))
                .setGenres(story.getGenres())
                .setSubjects(story.getSubjects())
                .setKeywords(story.getKeywords())
                .setEditorialNote(story.getEditorialNote().orElse(null))
                .build();
    }
}
