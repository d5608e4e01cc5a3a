package org.wiredesk.producer.feed;

import java.nio.file.Path;

/**
 * What a drop folder has to know.
 *
 * @param folder where files are dropped; made if it is missing
 * @param feed the name of the feed, as it stands in {@code WireItem.feed}
 * @param limit how many bytes a file may have; larger ones are rejected without being read whole
 */
public record DropFolderSettings(Path folder, String feed, long limit) {}
