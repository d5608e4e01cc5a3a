package org.wiredesk.language.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files of sections, each of which begins with a line {@code === id | more}. */
final class Sections {

    private static final String OPENER = "=== ";

    /**
     * A section.
     *
     * @param id the first part of the line that opens it
     * @param file where it is
     * @param line the number of its first line behind the opener
     * @param lines all of them
     */
    record Section(String id, Path file, int line, List<String> lines) {}

    private Sections() {}

    /** The sections of all {@code .txt} files of a folder, by the files' names. */
    static List<Section> ofFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> ofFile(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Section> ofFile(Path file) {
        List<Section> sections = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.startsWith(OPENER)) {
                lines = new ArrayList<>();
                sections.add(new Section(
                        line.substring(OPENER.length()).split("\\|", 2)[0].strip(), file, number + 1, lines));
            } else if (sections.isEmpty() && !line.isBlank()) {
                throw new CorpusException(
                        "Line " + number + " of '" + file + "' stands before the first story. A story begins with"
                                + " a line such as '=== africa-01 | 16000000 | Sudan'.");
            } else {
                lines.add(line);
            }
        }
        return sections;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            throw new CorpusException("'" + file + "' is not in UTF-8. Convert it first.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
