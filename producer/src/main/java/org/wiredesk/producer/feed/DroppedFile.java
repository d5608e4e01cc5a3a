package org.wiredesk.producer.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file as it was seen in the folder.
 *
 * @param path where it lies
 * @param size in bytes
 * @param modified when it was last written, by the clock of its file system
 */
record DroppedFile(Path path, long size, FileTime modified) {

    /** How the file looks now; a symbolic link is not followed. */
    static DroppedFile look(Path path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new DroppedFile(path, attributes.size(), attributes.lastModifiedTime());
    }

    /** Whether it was written to since this look. */
    boolean hasChanged(DroppedFile later) {
        return size != later.size || !modified.equals(later.modified);
    }
}
