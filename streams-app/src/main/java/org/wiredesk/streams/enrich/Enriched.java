package org.wiredesk.streams.enrich;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Entity;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.WrittenIn;

/**
 * Who, what and where.
 *
 * @param entities the most often named first
 * @param writtenIn the place of the dateline, where it is known
 * @param mediaTopics the surest first
 */
public record Enriched(List<Entity> entities, Optional<WrittenIn> writtenIn, List<MediaTopic> mediaTopics) {}
