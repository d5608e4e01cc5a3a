package org.wiredesk.benchmarks.linking;

/**
 * What a linker said of an item.
 *
 * @param storyId the story that it belongs to
 * @param rule why
 */
record Answer(String storyId, String rule) {}
