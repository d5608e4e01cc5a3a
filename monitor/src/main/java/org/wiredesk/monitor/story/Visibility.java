package org.wiredesk.monitor.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which revisions of a story everybody may see. The pipeline decides: a text under embargo is seen when the pipeline has sent it out, by no clock but the
 * pipeline's. Of several texts that wait for one another it keeps the newest only, and a text that was killed or withheld while it waited is never sent. So
 * neither is seen here, and what takes it down tells no word of it.
 */
final class Visibility {

    private final SortedMap<Integer, Fate> fates = new TreeMap<>();
    /** The text that waits, and messages to editors beside it. */
    private final List<Stamp> waiting = new ArrayList<>();
    /** Whether the newest text before never was public. */
    private boolean secret;

    private Visibility() {}

    /**
     * What becomes of each revision, by its number.
     *
     * @param stamps of the story's revisions, in their order
     */
    static SortedMap<Integer, Fate> of(List<Stamp> stamps) {
        Visibility visibility = new Visibility();
        stamps.forEach(visibility::next);
        return Collections.unmodifiableSortedMap(visibility.fates);
    }

    private void next(Stamp stamp) {
        if (!stamp.usable()) {
            replaceWhatWaits(stamp);
            takeDown(stamp);
        } else if (stamp.embargoed()) {
            if (!stamp.forEditors()) {
                replaceWhatWaits(stamp);
            }
            hold(stamp);
        } else {
            replaceWhatWaits(stamp);
            secret = false;
            fates.put(stamp.revision(), Fate.PUBLIC);
        }
    }

    private void hold(Stamp stamp) {
        waiting.add(stamp);
        if (waiting.stream().anyMatch(text -> text.releasedAt().isPresent())) {
            settle(Fate.PUBLIC);
        } else {
            fates.put(stamp.revision(), Fate.WAITING);
        }
    }

    /** A text whose time came before the next one did went out then, also if the window does not go back to the record that says so. */
    private void replaceWhatWaits(Stamp next) {
        if (!waiting.isEmpty()) {
            boolean wentOut = waiting.get(0).embargoEndsBy(Instant.ofEpochMilli(next.receivedAt()));
            settle(wentOut ? Fate.PUBLIC : Fate.NEVER);
        }
    }

    private void settle(Fate fate) {
        waiting.forEach(stamp -> fates.put(stamp.revision(), fate));
        waiting.clear();
        secret = fate == Fate.NEVER;
    }

    private void takeDown(Stamp stamp) {
        Instant received = Instant.ofEpochMilli(stamp.receivedAt());
        secret = secret || (stamp.embargoed() && !stamp.embargoEndsBy(received));
        boolean seen = fates.containsValue(Fate.PUBLIC);
        fates.put(stamp.revision(), !secret ? Fate.PUBLIC : seen ? Fate.WITHOUT_WORDS : Fate.NEVER);
    }
}
