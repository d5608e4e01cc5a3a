package org.wiredesk.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads the tables that come with the app: a row a line, cells parted by tabs, lines that begin with {@code #} for the reader only. */
public final class Table {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private Table() {}

    /**
     * Hands over the rows of a file, one after the other, each as its cells.
     *
     * @param beside the class that it lies beside
     * @param file its name; unpacked if it ends with {@code .gz}
     * @throws UncheckedIOException if it is not there or not readable
     */
    public static void read(Class<?> beside, String file, Consumer<List<String>> row) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is not in the jar. Build the module again.");
            }
            InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in;
            read(new BufferedReader(new InputStreamReader(plain, UTF_8)), row);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the table " + file + ".", e);
        }
    }

    /** The same for a file that lies on disk, not packed. */
    public static void read(Path file, Consumer<List<String>> row) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, UTF_8)) {
            read(reader, row);
        }
    }

    private static void read(BufferedReader reader, Consumer<List<String>> row) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                row.accept(List.of(TAB.split(line, -1)));
            }
        }
    }

    /** The entries of a cell that is a list, parted by commas; none for an empty cell. */
    public static List<String> list(String cell) {
        return COMMA.splitAsStream(cell.strip())
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
