package org.wiredesk.monitor.story;

/**
 * The story that another one is the copy of.
 *
 * @param storyId its id
 * @param source who sent it
 */
public record Original(String storyId, String source) {}
