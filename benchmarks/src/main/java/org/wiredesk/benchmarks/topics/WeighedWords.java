package org.wiredesk.benchmarks.topics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wiredesk.language.Table;
import org.wiredesk.language.topic.TopicClassifier;
import org.wiredesk.language.topic.TopicScore;

/** Counts words that we think tell of a topic, by weights of our own choosing, without any learning. It gives up to two topics. */
final class WeighedWords implements TopicClassifier {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:[-'’][\\p{L}\\p{Nd}]+)*");
    private static final double STRONGEST = 5;
    private static final double NEEDED = 5;
    private static final double NEEDED_PER_WORD = 0.02;
    private static final double CLOSE = 0.8;

    private record Vote(String topic, double weight) {}

    private final Map<String, List<Vote>> votes = new HashMap<>();

    /** The words of a file: code, weight, terms parted by commas. */
    WeighedWords(Path terms) throws IOException {
        Table.read(terms, cells -> {
            double weight = Integer.parseInt(cells.get(1));
            Table.list(cells.get(2))
                    .forEach(term -> votes.computeIfAbsent(stem(term), unused -> new ArrayList<>())
                            .add(new Vote(cells.get(0), weight * weight / STRONGEST)));
        });
    }

    @Override
    public List<TopicScore> classify(String headline, String body) {
        List<String> words = WORD.matcher((headline + "\n" + body).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(WeighedWords::stem)
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            counts.merge(words.get(i), 1, Integer::sum);
            if (i > 0) {
                counts.merge(words.get(i - 1) + " " + words.get(i), 1, Integer::sum);
            }
        }
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((term, count) -> votes.getOrDefault(term, List.of())
                .forEach(vote -> weights.merge(vote.topic, Math.log1p(count) * vote.weight, Double::sum)));
        double needed = NEEDED + NEEDED_PER_WORD * words.size();
        double most =
                weights.values().stream().mapToDouble(weight -> weight).max().orElse(0);
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= needed && entry.getValue() >= CLOSE * most)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(2)
                .map(entry -> new TopicScore(entry.getKey(), entry.getValue() / (entry.getValue() + needed)))
                .toList();
    }

    private static String stem(String words) {
        return words.endsWith("s") && !words.endsWith("ss") ? words.substring(0, words.length() - 1) : words;
    }
}
