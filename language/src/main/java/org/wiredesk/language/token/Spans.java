package org.wiredesk.language.token;

import java.util.Arrays;

/** A growing list of spans in a text, in their order. */
final class Spans {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;

    void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    int start(int span) {
        return starts[span];
    }

    int end(int span) {
        return ends[span];
    }

    int[] starts() {
        return Arrays.copyOf(starts, count);
    }

    int[] ends() {
        return Arrays.copyOf(ends, count);
    }
}
