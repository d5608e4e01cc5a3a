package org.wiredesk.language.corpus;

/**
 * A story of our own.
 *
 * @param id what it is called
 * @param text its headline and paragraphs, parted by empty lines
 */
public record Story(String id, String text) {}
