package org.wiredesk.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page of the documentation as it stands, taken apart: what it shows is run.
 *
 * @param file in Markdown
 */
public record Page(Path file) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern CELL = Pattern.compile(" *\\| *");

    /**
     * The code in one of its sections.
     *
     * @param section its heading
     * @param language what is written behind the fence
     * @throws AssertionError if there is none, as then a test of it would test nothing
     */
    public String code(String section, String language) {
        List<String> blocks = BLOCK.matcher(section(section))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
        if (blocks.isEmpty()) {
            throw new AssertionError(file + " has no " + language + " in the section '" + section + "'.");
        }
        return String.join("", blocks);
    }

    /**
     * The rows of the table in one of its sections, the heads of its columns first, each with its cells.
     *
     * @throws AssertionError if there is none
     */
    public List<List<String>> table(String section) {
        List<List<String>> rows = section(section)
                .lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
                .map(line -> List.of(CELL.split(line.substring(1).strip(), -1)))
                .map(cells -> cells.subList(0, cells.size() - 1))
                .toList();
        if (rows.size() < 2) {
            throw new AssertionError(file + " has no table in the section '" + section + "'.");
        }
        return rows;
    }

    private String section(String heading) {
        String text = read(file);
        int start = text.indexOf("\n## " + heading + "\n");
        if (start < 0) {
            throw new AssertionError(file + " has no section '" + heading + "'.");
        }
        int end = text.indexOf("\n## ", start + 1);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
