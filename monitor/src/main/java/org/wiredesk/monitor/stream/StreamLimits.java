package org.wiredesk.monitor.stream;

/**
 * What open pages may take.
 *
 * @param streams how many may be open
 * @param frames how many events may wait for one
 * @param bytes how many bytes of events may wait for one
 */
public record StreamLimits(int streams, int frames, long bytes) {}
