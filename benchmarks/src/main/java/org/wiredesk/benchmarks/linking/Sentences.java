package org.wiredesk.benchmarks.linking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sentences of a public-domain broadcaster, which the invented stories are made of: real names, figures and phrases that come again.
 *
 * @param all every sentence as it would be printed
 * @param bySubject those that name a country, for each country that is named often
 */
record Sentences(List<String> all, Map<String, List<String>> bySubject) {

    /** Where the sentences lie, seen from the project's folder. They are public, and no part of the project. */
    static final Path FILE = Path.of("../shared/data/ner/voa-sentences.txt");

    private static final int SHORTEST = 60;
    private static final Pattern BEFORE_PUNCTUATION = Pattern.compile(" (?=[.,;:!?%)]|'s\\b|'\\s|n't\\b)");
    private static final Pattern QUOTE = Pattern.compile("\\s*\"\\s*");
    private static final List<String> SUBJECTS = List.of(
            "Iraq",
            "Iran",
            "China",
            "Pakistan",
            "Afghanistan",
            "Israel",
            "Russia",
            "Somalia",
            "Sudan",
            "Nigeria",
            "Egypt",
            "Syria",
            "Lebanon",
            "Turkey",
            "India",
            "Indonesia",
            "Japan",
            "Burma",
            "Venezuela",
            "Colombia",
            "Mexico",
            "Cuba",
            "Ukraine",
            "France",
            "Germany",
            "Britain",
            "Haiti",
            "Spain");

    /** The sentences, if their file is there. */
    static Optional<Sentences> read() {
        if (!Files.isReadable(FILE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(Files.readAllLines(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE + ": see that it is a text file in UTF-8.", e);
        }
    }

    /** Makes them of lines whose words and signs are parted by blanks. */
    static Sentences of(List<String> lines) {
        List<String> all = lines.stream()
                .map(Sentences::printed)
                .filter(line -> line.length() >= SHORTEST)
                .distinct()
                .toList();
        Map<String, List<String>> bySubject = new LinkedHashMap<>();
        for (String subject : SUBJECTS) {
            List<String> naming = new ArrayList<>(
                    all.stream().filter(line -> line.contains(subject)).toList());
            if (!naming.isEmpty()) {
                bySubject.put(subject, naming);
            }
        }
        return new Sentences(all, bySubject);
    }

    private static String printed(String line) {
        String joined = BEFORE_PUNCTUATION.matcher(line.strip()).replaceAll("");
        return QUOTE.matcher(joined).replaceAll(" ").strip();
    }
}
