package org.wiredesk.benchmarks.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes stories and their updates. What an update changes goes by measurements of real news: of twenty sentences 3.3 are added, 2.7 changed and 2.1
 * removed (the means of the study NewsEdits), and a quarter of the headline's words are others.
 */
final class Newsroom {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 26;
    private static final int HEADLINE = 9;
    private static final double ADDED = 3.3 / 20;
    private static final double CHANGED = 2.7 / 20;
    private static final double REMOVED = 2.1 / 20;
    private static final double OTHER_WORDS = 0.25;
    private static final double ON_SUBJECT = 0.5;

    private final Sentences sentences;
    private final Random random;
    private final List<String> subjects;
    private final Map<String, List<String>> leads = new HashMap<>();

    Newsroom(Sentences sentences, Random random) {
        this.sentences = sentences;
        this.random = random;
        this.subjects = List.copyOf(sentences.bySubject().keySet());
    }

    /** A country, any. */
    String subject() {
        return one(subjects);
    }

    /** A new story; no two begin with the same sentence as long as there are enough. */
    Telling open(String subject) {
        List<String> text = new ArrayList<>();
        text.add(lead(subject));
        int length = SHORTEST + random.nextInt(LONGEST - SHORTEST);
        while (text.size() < length) {
            text.add(sentence(subject));
        }
        return new Telling(subject, headline(text.get(0)), List.copyOf(text));
    }

    /** The story's next version. */
    Telling update(Telling before) {
        List<String> text = new ArrayList<>();
        for (String sentence : before.sentences()) {
            boolean lead = text.isEmpty();
            double chance = random.nextDouble();
            if (lead || chance >= REMOVED) {
                text.add(chance < REMOVED + CHANGED ? reworded(sentence, before.subject()) : sentence);
            }
            if (random.nextDouble() < ADDED) {
                text.add(sentence(before.subject()));
            }
        }
        return new Telling(before.subject(), reworded(before.headline(), before.subject()), List.copyOf(text));
    }

    /** The story after so many updates. */
    Telling update(Telling story, int times) {
        Telling now = story;
        for (int i = 0; i < times; i++) {
            now = update(now);
        }
        return now;
    }

    /** Another story that is made of this one's text: another lead and headline, and one sentence in five. */
    Telling ofSameTemplate(Telling story) {
        Telling other = open(story.subject());
        List<String> text = new ArrayList<>(story.sentences());
        text.set(0, other.sentences().get(0));
        for (int i = 1; i < text.size(); i++) {
            if (random.nextInt(5) == 0) {
                text.set(i, sentence(story.subject()));
            }
        }
        return new Telling(story.subject(), other.headline(), List.copyOf(text));
    }

    private String lead(String subject) {
        List<String> left = leads.computeIfAbsent(subject, name -> new ArrayList<>());
        if (left.isEmpty()) {
            left.addAll(sentences.bySubject().getOrDefault(subject, sentences.all()));
            Collections.shuffle(left, random);
        }
        return left.remove(left.size() - 1);
    }

    private String sentence(String subject) {
        return one(
                random.nextDouble() < ON_SUBJECT
                        ? sentences.bySubject().getOrDefault(subject, sentences.all())
                        : sentences.all());
    }

    private static String headline(String lead) {
        return words(lead).stream().limit(HEADLINE).collect(Collectors.joining(" "));
    }

    private String reworded(String text, String subject) {
        List<String> others = words(sentence(subject));
        return words(text).stream()
                .map(word -> random.nextDouble() < OTHER_WORDS ? one(others) : word)
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
