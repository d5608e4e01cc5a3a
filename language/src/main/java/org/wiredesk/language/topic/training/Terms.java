package org.wiredesk.language.topic.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wiredesk.language.Table;

/** The words that we think tell of a topic, with weights from 1 to 5; what they are worth is learnt. */
final class Terms {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final double STRONGEST = 5;

    private final NavigableMap<String, double[]> weights = new TreeMap<>();

    private Terms() {}

    /** The terms of a file: code, weight, terms parted by commas. */
    static Terms read(Path file, List<String> topics) throws IOException {
        Terms terms = new Terms();
        Table.read(file, cells -> {
            int topic = topics.indexOf(cells.get(0));
            double weight = Math.pow(Integer.parseInt(cells.get(1)) / STRONGEST, 2);
            for (String term : Table.list(cells.get(2))) {
                double[] row = terms.weights.computeIfAbsent(stems(term), unused -> new double[topics.size()]);
                row[topic] = Math.max(row[topic], weight);
            }
        });
        return terms;
    }

    /** The terms, each as the stems of its words. */
    List<String> all() {
        return List.copyOf(weights.keySet());
    }

    /** What a word or a pair of words says of each topic, from 0 to 1; all zero for most. */
    double[] weights(String words, int topics) {
        double[] row = weights.get(stems(words));
        return row == null ? new double[topics] : Arrays.copyOf(row, topics);
    }

    private static String stems(String words) {
        return String.join(" ", SPACE.splitAsStream(words).map(Stem::of).toList());
    }
}
