package org.wiredesk.benchmarks.routing;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented words that come as often as words do: the second half as often as the first, the third a third as often (Zipf's law). */
final class Vocabulary {

    private static final int SIZE = 30_000;
    private static final String CONSONANTS = "bcdfghklmnprstvw";
    private static final String VOWELS = "aeiou";
    private static final List<String> ENDINGS = List.of("", "", "", "s", "ing", "ed", "er");

    private final Random random;
    private final List<String> words;
    private final double[] chances = new double[SIZE];

    Vocabulary(Random random) {
        this.random = random;
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < SIZE) {
            made.add(word());
        }
        this.words = List.copyOf(made);
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += 1.0 / (i + 1);
            chances[i] = sum;
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                .append(ENDINGS.get(random.nextInt(ENDINGS.size())))
                .toString();
    }

    /** So many words, parted by blanks. */
    String text(int length) {
        return IntStream.range(0, length).mapToObj(i -> drawn()).collect(Collectors.joining(" "));
    }

    private String drawn() {
        int place = Arrays.binarySearch(chances, random.nextDouble() * chances[SIZE - 1]);
        return words.get(Math.min(SIZE - 1, place < 0 ? -place - 1 : place));
    }

    /** A word that is neither among the commonest nor among the rarest. */
    String notable() {
        return words.get(5_000 + random.nextInt(20_000));
    }

    /** A name of two words. */
    String name() {
        return capital(words.get(random.nextInt(SIZE))) + " " + capital(words.get(random.nextInt(SIZE)));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
