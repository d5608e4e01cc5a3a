package org.wiredesk.standalone.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What lies where in the folder of a desk. Deleting the folder makes everything forgotten; nothing is kept elsewhere.
 *
 * @param root the folder itself, absolute
 */
public record DeskFolder(Path root) {

    /** The folder that is used where nobody names one. */
    public static final String DEFAULT = "wiredesk-data";

    public DeskFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The broker's log. */
    public Path kafka() {
        return root.resolve("kafka");
    }

    /** The schemas. */
    public Path registry() {
        return root.resolve("registry");
    }

    /** The topology's stores. */
    public Path state() {
        return root.resolve("state");
    }

    /** The page's window of the last days. */
    public Path monitor() {
        return root.resolve("monitor");
    }

    /** Where wire copy is dropped, with a sub-folder for each source, unless the user names another folder. */
    public Path inbox() {
        return root.resolve("inbox");
    }

    /** What was fetched and is not published yet, and how far each feed was fetched. */
    public Path feeds() {
        return root.resolve("feeds");
    }

    /** What happened, for the people who have to find out why. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** There while a desk is ready: where its parts are reached. */
    public Path addresses() {
        return root.resolve("addresses.properties");
    }

    /** The ports that this desk took when it was told to take any. */
    public Path ports() {
        return root.resolve("ports.properties");
    }

    /** There once the whole sample day was dropped. */
    public Path sampleDayPlayed() {
        return root.resolve("sample-day.played");
    }

    /** Locked while a desk runs on this folder. */
    Path lock() {
        return root.resolve("up.lock");
    }

    /**
     * Makes the folder if it is not there.
     *
     * @return why it cannot be used, as a sentence; empty if all is well
     */
    public Optional<String> prepare() {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            return Optional.of(root + " is a file. Name a folder with --data.");
        }
        try {
            Files.createDirectories(root);
            Files.createDirectories(logs());
            Files.delete(Files.createTempFile(root, "writable", ""));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("The folder " + root
                    + " cannot be written. Mend its permissions, or name another one with --data.");
        }
    }
}
