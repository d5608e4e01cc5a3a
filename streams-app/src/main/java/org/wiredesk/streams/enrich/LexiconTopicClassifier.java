package org.wiredesk.streams.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.TopicOrigin;

/**
 * Weighs the telling words of a text, topic by topic. A word counts more in the headline and in the first
 * paragraph, and less each time it comes again. A topic must have weight enough for the length of the text, else
 * the answer is an honest none; a second topic must come close to the first.
 */
public final class LexiconTopicClassifier implements TopicClassifier {

    private static final double IN_HEADLINE = 2.0;
    private static final double IN_LEAD = 1.5;
    private static final double IN_BODY = 1.0;
    private static final int MOST_WORDS = 2000;
    /** Weight that a text of no words would need for a topic, and how much more it needs for each word. */
    private static final double NEEDED = 5.0;

    private static final double NEEDED_PER_WORD = 0.02;
    private static final double CLOSE = 0.8;
    private static final double STRONGEST = 5.0;

    private final MediaTopicTree tree;
    private final TopicTerms terms;

    /** A classifier for the 17 top topics of a tree. */
    public LexiconTopicClassifier(MediaTopicTree tree) {
        this.tree = tree;
        this.terms = new TopicTerms(tree.topLevel());
    }

    @Override
    public List<MediaTopic> classify(String headline, String body, Optional<String> language) {
        if (!English.isPossible(language)) {
            return List.of();
        }
        double[] counts = new double[terms.size()];
        TopicTerms.Term[] found = new TopicTerms.Term[terms.size()];
        int leadEnd = body.indexOf("\n\n");
        String lead = leadEnd < 0 ? body : body.substring(0, leadEnd);
        int words = count(headline, IN_HEADLINE, counts, found)
                + count(lead, IN_LEAD, counts, found)
                + count(body.substring(lead.length()), IN_BODY, counts, found);
        return best(weights(counts, found), words);
    }

    private int count(String text, double value, double[] counts, TopicTerms.@Nullable Term[] found) {
        List<String> stems = Words.of(text, MOST_WORDS);
        stems.replaceAll(Stem::of);
        for (int i = 0; i < stems.size(); i++) {
            String key = stems.get(i);
            note(terms.term(key), value, counts, found);
            for (int j = i + 1; j < stems.size() && terms.startsPhrase(key); j++) {
                key = key + " " + stems.get(j);
                note(terms.term(key), value, counts, found);
            }
        }
        return stems.size();
    }

    private static void note(
            TopicTerms.@Nullable Term term, double value, double[] counts, TopicTerms.@Nullable Term[] found) {
        if (term != null) {
            counts[term.number()] += value;
            found[term.number()] = term;
        }
    }

    private double[] weights(double[] counts, TopicTerms.@Nullable Term[] found) {
        double[] weights = new double[terms.codes().size()];
        for (int number = 0; number < found.length; number++) {
            TopicTerms.Term term = found[number];
            if (term != null) {
                double value = Math.log1p(counts[number]);
                for (TopicTerms.Vote vote : term.votes()) {
                    // Squared, because one sure word says more than several hints.
                    weights[vote.topic()] += value * vote.weight() * vote.weight() / STRONGEST;
                }
            }
        }
        return weights;
    }

    private List<MediaTopic> best(double[] weights, int words) {
        double needed = NEEDED + NEEDED_PER_WORD * words;
        List<Integer> order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer topic) -> -weights[topic]))
                .toList();
        double first = weights[order.get(0)];
        List<MediaTopic> topics = new ArrayList<>();
        for (int topic : order.subList(0, 2)) {
            if (weights[topic] >= needed && weights[topic] >= CLOSE * first) {
                String code = terms.codes().get(topic);
                topics.add(new MediaTopic(
                        code, tree.name(code).orElseThrow(), TopicOrigin.CLASSIFIER, score(weights[topic], needed)));
            }
        }
        return List.copyOf(topics);
    }

    /** From 0.5 for just enough weight towards 1, in hundredths. */
    private static double score(double weight, double needed) {
        return Math.round(100 * weight / (weight + needed)) / 100.0;
    }
}
