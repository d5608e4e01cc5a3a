package org.wiredesk.producer.feed;

import java.nio.file.Path;

/**
 * What a drop folder has to know.
 *
 * @param folder where files are dropped; made if it is missing
 * @param feed the name of the feed, as it stands in {@code WireItem.feed}
 * @param deleteDone whether a file is deleted once all of it is published, instead of kept in {@code done/}
 * @param tidyFailed whether only the newest files that were rejected are kept, because nobody looks after them
 */
public record DropFolderSettings(Path folder, String feed, boolean deleteDone, boolean tidyFailed) {

    /** A drop folder that keeps its files. */
    public DropFolderSettings(Path folder, String feed) {
        this(folder, feed, false, false);
    }

    /** The folder that a feed keeps what it has fetched in: it stays as small as it can. */
    public static DropFolderSettings spool(Path folder, String feed) {
        return new DropFolderSettings(folder, feed, true, true);
    }
}
