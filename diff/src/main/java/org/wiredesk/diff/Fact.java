package org.wiredesk.diff;

import org.wiredesk.records.ReasonKind;

/**
 * Something that a text states in a word or two.
 *
 * @param kind NUMBER, NAME, NEGATION or HEDGE
 * @param value what it states; two facts of one value say the same, however they are printed
 * @param text as printed
 * @param start where it begins in its paragraph
 * @param end where it ends
 */
record Fact(ReasonKind kind, String value, String text, int start, int end) {}
