package org.wiredesk.producer.feed;

import java.nio.file.Path;

/**
 * What a drop folder has to know.
 *
 * @param folder where files are dropped; made if it is missing
 * @param feed the name of the feed, as it stands in {@code WireItem.feed}
 * @param deleteDone whether a file is deleted once all of it is published, instead of kept in {@code done/}
 */
public record DropFolderSettings(Path folder, String feed, boolean deleteDone) {

    /** A drop folder that keeps its files. */
    public DropFolderSettings(Path folder, String feed) {
        this(folder, feed, false);
    }
}
