package org.wiredesk.streams.relate;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.internal.CopiesOfStory;
import org.wiredesk.records.internal.KnownCopy;
import org.wiredesk.records.internal.KnownRelation;

/** What is remembered of one agency's copy. */
interface RelationMemory {

    /** What is known of a story; empty for one that was not heard of within the window. */
    Optional<KnownCopy> copy(String storyId);

    /** Remembers a story as it is known now. */
    void remember(KnownCopy copy);

    /** The stories of other sources that a text of this one may be in, those that share more first. */
    List<String> alike(KnownCopy copy);

    /** The relation of a story to its original. */
    Optional<KnownRelation> relation(String storyId);

    /** Remembers a relation. */
    void remember(KnownRelation relation);

    /** The stories that are copies of this one. */
    Optional<CopiesOfStory> copiesOf(String originalStoryId);

    /** Remembers which stories are copies of this one. */
    void remember(String originalStoryId, CopiesOfStory copies);
}
