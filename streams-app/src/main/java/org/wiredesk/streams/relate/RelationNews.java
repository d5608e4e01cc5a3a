package org.wiredesk.streams.relate;

import org.wiredesk.records.StoryRelation;

/**
 * A relation between two stories, as it stands now.
 *
 * @param hasNotice whether it has a notice that its last state had not
 */
public record RelationNews(StoryRelation relation, boolean hasNotice) {}
