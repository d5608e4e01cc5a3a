package org.wiredesk.language.name.perceptron;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Packs the Brown clusters of NLP4J, a serialised map from words to the prefixes of their paths, into a fortieth of their size: for
 * each cluster its path and the numbers of its words.
 */
public final class ClusterPacker {

    private static final Pattern KEPT = Pattern.compile("[a-z][a-z'.&-]*|[^a-z]{1,2}|[-']?0[a-z0'.-]{0,3}|\\p{L}+");

    private ClusterPacker() {}

    /**
     * Packs from the standard input into a file.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        try (DataOutputStream output =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0]))))) {
            write(clusters(read(System.in)), output);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Set<String>> read(InputStream input) throws IOException, ClassNotFoundException {
        try (ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(input))) {
            return (Map<String, Set<String>>) objects.readObject();
        }
    }

    private static Map<String, SortedSet<Integer>> clusters(Map<String, Set<String>> prefixes) {
        Map<String, SortedSet<Integer>> clusters = new TreeMap<>();
        for (Map.Entry<String, Set<String>> entry : new TreeMap<>(prefixes).entrySet()) {
            String word = entry.getKey();
            if (KEPT.matcher(word).matches()) {
                String path = entry.getValue().stream()
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
                clusters.computeIfAbsent(path, key -> new TreeSet<>())
                        .add(Hash.lower(word, 0, word.length()) >>> Packing.UNUSED_BITS);
            }
        }
        return clusters;
    }

    private static void write(Map<String, SortedSet<Integer>> clusters, DataOutputStream output) throws IOException {
        output.writeInt(clusters.size());
        output.writeInt(clusters.values().stream().mapToInt(Set::size).sum());
        for (Map.Entry<String, SortedSet<Integer>> cluster : clusters.entrySet()) {
            output.writeInt(Integer.parseInt("1" + cluster.getKey(), 2));
            output.writeInt(cluster.getValue().size());
            int before = 0;
            for (int word : cluster.getValue()) {
                VariableNumber.write(output, word - before);
                before = word;
            }
        }
    }
}
