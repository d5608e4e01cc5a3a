package org.wiredesk.standalone.records;

import java.time.Instant;
import org.wiredesk.records.Embargo;

/** Embargoes in words. */
final class Embargoes {

    private Embargoes() {}

    static String text(Embargo embargo) {
        return embargo.getUntil().map(Instant::toString).map("until "::concat).orElse("until the agency releases it");
    }
}
