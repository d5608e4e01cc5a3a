package org.wiredesk.language.topic;

/**
 * A topic that a classifier gives to a text.
 *
 * @param code a Media Topic's code, e.g. {@code 16000000}
 * @param score the probability that an editor would file the text under it, from 0 to 1
 */
public record TopicScore(String code, double score) {}
