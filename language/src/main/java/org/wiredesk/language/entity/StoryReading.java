package org.wiredesk.language.entity;

import java.util.List;
import java.util.Optional;
import org.wiredesk.language.place.Place;

/**
 * What was read in a story.
 *
 * @param entities those that the body names most often first, then those named first
 * @param writtenIn the place of its dateline, where that is known
 */
public record StoryReading(List<StoryEntity> entities, Optional<Place> writtenIn) {}
