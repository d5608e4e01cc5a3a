package org.wiredesk.producer.parse.line;

/**
 * What stands between two messages' ends on a line: one message, or what is left of one.
 *
 * @param bytes without the characters that begin and end it; empty if it is too large. Not to be changed
 * @param size how many bytes it has
 * @param line where it begins in the delivery, counted from 1
 * @param opened whether it began with a start-of-header character
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record WireFrame(byte[] bytes, long size, long line, boolean opened) {}
