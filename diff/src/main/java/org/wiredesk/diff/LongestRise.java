package org.wiredesk.diff;

import java.util.Arrays;

/** The longest part of a sequence of numbers that rises from its first to its last, found in n log n steps. */
final class LongestRise {

    private LongestRise() {}

    /**
     * The places of that part, in order; of several as long as each other the same one every time.
     *
     * @param values no two the same
     */
    static int[] of(int[] values) {
        int[] lastOfLength = new int[values.length];
        int[] previous = new int[values.length];
        int longest = 0;
        for (int place = 0; place < values.length; place++) {
            int length = shorterThan(values, lastOfLength, longest, values[place]);
            previous[place] = length == 0 ? -1 : lastOfLength[length - 1];
            lastOfLength[length] = place;
            longest = Math.max(longest, length + 1);
        }
        int[] rise = new int[longest];
        int place = longest == 0 ? -1 : lastOfLength[longest - 1];
        for (int i = longest - 1; i >= 0; i--) {
            rise[i] = place;
            place = previous[place];
        }
        return rise;
    }

    private static int shorterThan(int[] values, int[] lastOfLength, int longest, int value) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[lastOfLength[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether each place is part of the longest rise. */
    static boolean[] marks(int[] values) {
        boolean[] marks = new boolean[values.length];
        Arrays.stream(of(values)).forEach(place -> marks[place] = true);
        return marks;
    }
}
