package org.wiredesk.language.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a table beside this class: a row a line, cells parted by tabs, lines that begin with {@code #} for the reader only. */
final class Rows {

    private static final Pattern TAB = Pattern.compile("\t");

    private Rows() {}

    /**
     * The rows of a file, each as its cells.
     *
     * @throws UncheckedIOException if the file is not there or not readable
     */
    static List<List<String>> of(String file) {
        try (InputStream in = Rows.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is not in the jar. Build the module again.");
            }
            return new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(TAB.split(line, -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the table " + file + ".", e);
        }
    }
}
