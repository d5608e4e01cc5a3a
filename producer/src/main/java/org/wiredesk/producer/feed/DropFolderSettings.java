package org.wiredesk.producer.feed;

import java.nio.file.Path;

/**
 * What a drop folder has to know.
 *
 * @param folder where files are dropped; made if it is missing
 * @param feed the name of the feed, as it stands in {@code WireItem.feed}
 */
public record DropFolderSettings(Path folder, String feed) {}
