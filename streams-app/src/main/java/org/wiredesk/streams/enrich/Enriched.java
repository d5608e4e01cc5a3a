package org.wiredesk.streams.enrich;

import java.util.List;
import org.wiredesk.records.Entity;
import org.wiredesk.records.MediaTopic;

/**
 * Who, what and where.
 *
 * @param entities the most often named first
 * @param mediaTopics the surest first
 */
public record Enriched(List<Entity> entities, List<MediaTopic> mediaTopics) {}
