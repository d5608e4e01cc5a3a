package org.wiredesk.streams.link;

import org.wiredesk.streams.text.Fingerprints;

/**
 * The story that a split opens. Its id is a hash of the correction that asked for it: the same records make the same stories, and an item that was joined again
 * can be split off once more.
 */
public final class SplitStory {

    private SplitStory() {}

    /** Its id. */
    public static String id(String source, String correctionId) {
        return source + "-" + Fingerprints.name("split:" + correctionId);
    }
}
