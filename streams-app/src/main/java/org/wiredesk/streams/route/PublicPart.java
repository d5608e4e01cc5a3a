package org.wiredesk.streams.route;

import java.util.List;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;

/** What subscribers may see of a story whose newest text never was public: its embargo lasted when the story was taken down, or when another text came. */
final class PublicPart {

    private PublicPart() {}

    /** Of a story that is taken down, that it is: no word of the text, the headline included. Of another one, all but what changed since the text that waited. */
    static Story of(Story story) {
        return story.getStatus() == StoryStatus.USABLE
                ? Story.newBuilder(story).setChangeSummary("").build()
                : withoutWords(story);
    }

    private static Story withoutWords(Story story) {
        return Story.newBuilder(story)
                .setHeadline("")
                .setDateline(null)
                .setWrittenIn(null)
                .setByline(null)
                .setBody("")
                .setEntities(List.of())
                .setMediaTopics(List.of())
                .setLabel(null)
                .setStatedReason(null)
                .setChangeSummary("")
                .setSlug(null)
                .setLocated(null)
                .setGenres(List.of())
                .setSubjects(List.of())
                .setKeywords(List.of())
                .setEditorialNote(null)
                .build();
    }
}
