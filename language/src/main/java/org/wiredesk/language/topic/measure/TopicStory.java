package org.wiredesk.language.topic.measure;

import java.util.Set;

/**
 * A story with the topics that people gave to it.
 *
 * @param headline may be empty
 * @param body may be empty
 * @param topics codes of top Media Topics; empty if none fits
 */
public record TopicStory(String headline, String body, Set<String> topics) {}
