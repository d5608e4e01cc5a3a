package org.wiredesk.streams.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a table beside this class: a row a line, cells parted by tabs, lines that begin with {@code #} for the reader
 * only.
 */
final class Table {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private Table() {}

    /**
     * The rows of a file, each as its cells; a row may have fewer cells than another.
     *
     * @throws UncheckedIOException if the file is not there or not readable
     */
    static List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is not in the jar. Build the module again.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(List.of(TAB.split(line, -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the table " + file + ".", e);
        }
        return rows;
    }

    /** All the words of a file that has words, parted by commas, on each line. */
    static Set<String> words(String file) {
        Set<String> words = new TreeSet<>();
        rows(file).forEach(row -> row.forEach(cell -> words.addAll(list(cell))));
        return Set.copyOf(words);
    }

    /** The entries of a cell that is a list, parted by commas; none for an empty cell. */
    static List<String> list(String cell) {
        return COMMA.splitAsStream(cell.strip())
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
