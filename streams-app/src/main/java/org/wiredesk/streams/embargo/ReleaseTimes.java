package org.wiredesk.streams.embargo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.wiredesk.records.Embargo;

/**
 * When texts under embargo may go out, the first to go first: to look for those whose time has come costs nothing while none has. It lies in memory and is
 * made of the store of held stories at every start, so that the two can never differ. A text without a time waits for its agency and is not in it.
 */
public final class ReleaseTimes {

    private static final Comparator<Release> FIRST_TO_GO =
            Comparator.comparing(Release::at).thenComparing(Release::storyId);

    private final NavigableSet<Release> releases = new TreeSet<>(FIRST_TO_GO);
    private final Map<String, Release> byStory = new HashMap<>();

    private record Release(Instant at, String storyId) {}

    /** Takes in a story; the time that it had before no longer counts. */
    public void put(String storyId, Embargo embargo) {
        remove(storyId);
        embargo.getUntil().map(at -> new Release(at, storyId)).ifPresent(release -> {
            releases.add(release);
            byStory.put(storyId, release);
        });
    }

    /** Forgets a story, if it is there. */
    public void remove(String storyId) {
        Release release = byStory.remove(storyId);
        if (release != null) {
            releases.remove(release);
        }
    }

    /** The stories whose time has come at that moment, in the order of their times. They stay until they are removed. */
    public List<String> due(Instant now) {
        List<String> due = new ArrayList<>();
        for (Release release : releases) {
            if (now.isBefore(release.at)) {
                break;
            }
            due.add(release.storyId);
        }
        return due;
    }
}
