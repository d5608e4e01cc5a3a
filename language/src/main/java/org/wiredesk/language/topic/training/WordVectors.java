package org.wiredesk.language.topic.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * Where words stand in a space in which words of like use are neighbours: the 50 dimensions of {@code nlp4j-english}. They let the classifier guess what
 * a word says that no story of ours has.
 */
final class WordVectors {

    static final int DIMENSIONS = 50;
    private static final String ENTRY = "edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz";

    private final NavigableMap<String, double[]> vectors;

    private WordVectors(NavigableMap<String, double[]> vectors) {
        this.vectors = vectors;
    }

    /**
     * The vectors of some words in small letters, each of length 1 around the middle of all of them.
     *
     * @param jar that of {@code nlp4j-english}
     */
    static WordVectors read(Path jar, Set<String> words) throws IOException {
        NavigableMap<String, float[]> small = new TreeMap<>();
        NavigableMap<String, float[]> capital = new TreeMap<>();
        table(jar).forEach((key, value) -> {
            if (key instanceof String word && value instanceof float[] vector) {
                String letters = word.toLowerCase(Locale.ROOT);
                if (words.contains(letters)) {
                    (word.equals(letters) ? small : capital).putIfAbsent(letters, vector);
                }
            }
        });
        capital.forEach(small::putIfAbsent);
        return new WordVectors(centred(small));
    }

    private static NavigableMap<String, double[]> centred(NavigableMap<String, float[]> vectors) {
        double[] centre = new double[DIMENSIONS];
        for (float[] vector : vectors.values()) {
            for (int i = 0; i < DIMENSIONS; i++) {
                centre[i] += vector[i] / vectors.size();
            }
        }
        NavigableMap<String, double[]> centred = new TreeMap<>();
        vectors.forEach((word, vector) -> {
            double[] row = new double[DIMENSIONS];
            double squares = 0;
            for (int i = 0; i < DIMENSIONS; i++) {
                row[i] = vector[i] - centre[i];
                squares += row[i] * row[i];
            }
            double length = Math.sqrt(squares);
            Arrays.setAll(row, i -> row[i] / length);
            centred.put(word, row);
        });
        return centred;
    }

    /** By word, sorted. */
    NavigableMap<String, double[]> all() {
        return vectors;
    }

    private static Map<?, ?> table(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            var entry = zip.getEntry(ENTRY);
            if (entry == null) {
                throw new IOException(jar + " has no " + ENTRY + ". Hand over the jar of nlp4j-english 1.1.3.");
            }
            try (InputStream in = new XZInputStream(zip.getInputStream(entry));
                    ObjectInputStream objects = new ObjectInputStream(in)) {
                objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter(
                        "java.util.HashMap;java.util.Map$Entry;[F;maxdepth=3;!*"));
                return (Map<?, ?>) objects.readObject();
            } catch (ClassNotFoundException e) {
                throw new IOException(jar + " holds another kind of table than expected.", e);
            }
        }
    }
}
