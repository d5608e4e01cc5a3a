package org.wiredesk.streams.enrich;

import org.wiredesk.language.topic.TopicClassifier;

/**
 * How texts of one language are read. Another language is one more of these, handed to {@link Enricher}.
 *
 * @param entities finds who, what and where
 * @param topics says what it is about
 */
public record TextReader(EntityExtractor entities, TopicClassifier topics) {}
