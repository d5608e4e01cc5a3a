package org.wiredesk.standalone.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Small files of keys and values that are whole or not there, also for those who read while we write. */
final class PropertiesFile {

    private PropertiesFile() {}

    /**
     * Writes beside the file and renames.
     *
     * @param comment the first line
     */
    static void write(Path file, String comment, Map<String, String> entries) throws IOException {
        StringWriter text = new StringWriter().append("# ").append(comment).append('\n');
        new TreeMap<>(entries).forEach((key, value) -> text.append(key + "=" + value + "\n"));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, text.toString());
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the file says; nothing if it is not there. */
    static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            // Nothing was written yet.
        }
        return properties;
    }
}
