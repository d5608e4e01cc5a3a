package org.wiredesk.language.topic.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wiredesk.language.topic.WordCounts;
import org.wiredesk.language.topic.measure.TopicStory;

/** What is known of words before any story is read: how rare they are, where they stand among others, and which topics we think they tell of. */
final class Knowledge {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:[-'’][\\p{L}\\p{Nd}]+)*");
    private static final double RARITY_OF_PAIRS = 0.7;
    private static final double RARITY_OF_STRANGERS = 1;

    /** Of one word: its rarity from 0 to 1, its place, and its weight for each topic; both may be all zero. */
    static final class Word {

        final double rarity;
        final double[] place;
        final double[] terms;

        private Word(double rarity, double[] place, double[] terms) {
            this.rarity = rarity;
            this.place = place;
            this.terms = terms;
        }
    }

    private final NavigableMap<Integer, Word> words = new TreeMap<>();
    private final int topics;

    private Knowledge(int topics) {
        this.topics = topics;
    }

    /**
     * Gathers it.
     *
     * @param sentences news text, a sentence a line, by which it is told how rare a word is
     * @param jar that of {@code nlp4j-english}
     */
    static Knowledge gather(List<TopicStory> stories, Path sentences, Path jar, Terms terms, List<String> topics)
            throws IOException {
        Map<String, Integer> seen = new HashMap<>();
        List<String> lines = Files.readAllLines(sentences, UTF_8);
        lines.forEach(line -> new TreeSet<>(words(line)).forEach(word -> seen.merge(word, 1, Integer::sum)));
        TreeSet<String> vocabulary = new TreeSet<>(seen.keySet());
        stories.forEach(story -> vocabulary.addAll(words(story.headline() + "\n" + story.body())));
        terms.all().forEach(term -> vocabulary.addAll(words(term)));
        Knowledge knowledge = new Knowledge(topics.size());
        NavigableMap<String, double[]> places =
                WordVectors.read(jar, vocabulary).all();
        double most = Math.log(lines.size() + 1);
        for (String word : vocabulary) {
            double rarity = (most - Math.log(seen.getOrDefault(word, 0) + 1)) / most;
            double[] place = places.getOrDefault(word, new double[WordVectors.DIMENSIONS]);
            knowledge.words.putIfAbsent(
                    WordCounts.key(word), new Word(rarity, place, terms.weights(word, topics.size())));
        }
        TreeSet<String> pairs = new TreeSet<>();
        stories.forEach(story -> pairs.addAll(pairs(story.headline() + "\n" + story.body())));
        pairs.addAll(terms.all().stream().filter(term -> term.indexOf(' ') > 0).toList());
        for (String pair : pairs) {
            double[] weights = terms.weights(pair, topics.size());
            if (!isZero(weights)) {
                knowledge.words.putIfAbsent(
                        WordCounts.key(pair), new Word(RARITY_OF_PAIRS, new double[WordVectors.DIMENSIONS], weights));
            }
        }
        return knowledge;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> pairs(String text) {
        List<String> words = words(text);
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }

    /** Of a word or a pair of words; of a stranger only that it is rare. */
    Word of(int key, boolean pair) {
        Word word = words.get(key);
        return word != null
                ? word
                : new Word(
                        pair ? RARITY_OF_PAIRS : RARITY_OF_STRANGERS,
                        new double[WordVectors.DIMENSIONS],
                        new double[topics]);
    }

    /** Whether anything more is known than that it is rare. */
    boolean tells(int key) {
        Word word = words.get(key);
        return word != null && !(isZero(word.place) && isZero(word.terms));
    }

    /** The keys of all words of which anything is known. */
    List<Integer> keys() {
        return words.keySet().stream().filter(this::tells).toList();
    }

    private static boolean isZero(double[] numbers) {
        for (double number : numbers) {
            if (number != 0) {
                return false;
            }
        }
        return true;
    }
}
