package org.wiredesk.streams.route;

import java.util.List;

/**
 * A rule: stories that meet its condition go to its topics.
 *
 * @param name what deliveries call it
 * @param description what it is for; empty text if nobody said
 * @param condition what it asks of a story
 * @param topics slugs, never empty
 * @param stops whether the rules behind it are not looked at for a story that meets it
 */
record RoutingRule(String name, String description, Condition condition, List<String> topics, boolean stops) {}
