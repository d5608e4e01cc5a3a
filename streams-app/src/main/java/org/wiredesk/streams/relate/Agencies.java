package org.wiredesk.streams.relate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The agencies whose copy others send on, by their sources' names and by what they are called in print; {@code agencies.tsv} lists them. */
final class Agencies {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String ARTICLE = "the ";

    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    private Agencies(List<String> rows) {
        for (String row : rows) {
            List<String> cells = TAB.splitAsStream(row).toList();
            String source = cells.get(0);
            written.put(source, cells.get(1));
            Stream<String> others = cells.size() > 2 ? COMMA.splitAsStream(cells.get(2)) : Stream.of();
            Stream.concat(cells.stream().limit(2), others).forEach(name -> sources.put(fold(name), source));
        }
    }

    /** The built-in table. */
    static Agencies standard() {
        try (InputStream table = Agencies.class.getResourceAsStream("agencies.tsv");
                BufferedReader rows = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(table, "agencies.tsv"), UTF_8))) {
            return new Agencies(rows.lines().filter(row -> !row.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a source of this name is an agency of the table. */
    boolean has(String source) {
        return written.containsKey(source);
    }

    /** How we write the agency; a source that is none as it is. */
    String written(String source) {
        return written.getOrDefault(source, source);
    }

    /** The source of the agency that goes by exactly this name. */
    Optional<String> called(String name) {
        return Optional.ofNullable(sources.get(fold(name)));
    }

    /** The source of the agency whose name stands in this line; of several the one with the longest name. */
    Optional<String> in(String line) {
        String words = " " + fold(line) + " ";
        return sources.entrySet().stream()
                .filter(name -> words.contains(" " + name.getKey() + " "))
                .max(Map.Entry.comparingByKey(Agencies::byLength))
                .map(Map.Entry::getValue);
    }

    private static int byLength(String one, String other) {
        int order = Integer.compare(one.length(), other.length());
        return order == 0 ? one.compareTo(other) : order;
    }

    private static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words =
                SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
    }
}
