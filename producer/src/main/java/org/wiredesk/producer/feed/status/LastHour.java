package org.wiredesk.producer.feed.status;

import java.time.Instant;

/** Counts what the last sixty minutes have brought, in sixty numbers. */
final class LastHour {

    private static final int MINUTES = 60;

    private final long[] counts = new long[MINUTES];
    private final long[] minutes = new long[MINUTES];

    /** Something has come. */
    void add(Instant now, long count) {
        long minute = minute(now);
        int place = (int) (minute % MINUTES);
        if (minutes[place] != minute) {
            minutes[place] = minute;
            counts[place] = 0;
        }
        counts[place] += count;
    }

    /** How much has come in the last hour, the present minute included. */
    long sum(Instant now) {
        long oldest = minute(now) - MINUTES + 1;
        long sum = 0;
        for (int place = 0; place < MINUTES; place++) {
            sum += minutes[place] >= oldest ? counts[place] : 0;
        }
        return sum;
    }

    private static long minute(Instant time) {
        return time.getEpochSecond() / 60;
    }
}
