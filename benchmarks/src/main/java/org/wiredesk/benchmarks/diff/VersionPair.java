package org.wiredesk.benchmarks.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two versions of a text, the same on every run. */
public enum VersionPair {
    /** A long wire story and its next version: of 25 paragraphs five changed in some words, one came, one went, one moved. */
    STORY(25, 40, Change.EDITED),
    /** The same of 5,000 paragraphs, 200,000 words. */
    BOOK(5_000, 40, Change.EDITED),
    /** 200,000 words on each side, of one vocabulary and otherwise strangers. */
    OTHER_BOOK(5_000, 40, Change.OTHER),
    /** The same in one paragraph: nearly every word is another one. */
    OTHER_PARAGRAPH(1, 200_000, Change.OTHER),
    /** 200,000 words in one paragraph, a tenth of them others. */
    ONE_PARAGRAPH(1, 200_000, Change.WORDS),
    /** 40,000 paragraphs of five words that are all the same, and 30,000 of them. */
    SAME_PARAGRAPHS(40_000, 5, Change.SHORTER);

    private enum Change {
        EDITED,
        OTHER,
        WORDS,
        SHORTER
    }

    private static final int VOCABULARY = 8_000;
    private static final long SEED = 20260314;

    private final int paragraphs;
    private final int words;
    private final Change change;

    VersionPair(int paragraphs, int words, Change change) {
        this.paragraphs = paragraphs;
        this.words = words;
        this.change = change;
    }

    /** The body before. */
    String before() {
        return String.join("\n\n", first(new Random(SEED)));
    }

    /** The body now. */
    String after() {
        Random random = new Random(SEED);
        List<String> text = new ArrayList<>(first(random));
        switch (change) {
            case EDITED -> edit(text, random);
            case OTHER -> text.replaceAll(paragraph -> paragraph(random));
            case WORDS -> text.replaceAll(paragraph -> withOtherWords(paragraph, random));
            case SHORTER -> text.subList(text.size() * 3 / 4, text.size()).clear();
        }
        return String.join("\n\n", text);
    }

    private List<String> first(Random random) {
        if (change == Change.SHORTER) {
            return Collections.nCopies(paragraphs, paragraph(random));
        }
        return IntStream.range(0, paragraphs).mapToObj(i -> paragraph(random)).toList();
    }

    private void edit(List<String> text, Random random) {
        for (int i = 0; i < paragraphs; i += 5) {
            text.set(i, withOtherWords(text.get(i), random));
        }
        text.remove(paragraphs / 2);
        text.add(paragraphs / 4, paragraph(random));
        text.add(1, text.remove(paragraphs - 2));
    }

    private static String withOtherWords(String paragraph, Random random) {
        return Arrays.stream(paragraph.split(" ", -1))
                .map(word -> random.nextInt(10) == 0 ? word(random) : word)
                .collect(Collectors.joining(" "));
    }

    private String paragraph(Random random) {
        return IntStream.range(0, words).mapToObj(i -> word(random)).collect(Collectors.joining(" ", "", "."));
    }

    /** Words as in prose: few of them often, most of them seldom; some are numbers and names. */
    private static String word(Random random) {
        int rank = (int) (VOCABULARY * Math.pow(random.nextDouble(), 3));
        String letters = Integer.toString(rank + 1_000, 26).replaceAll("[0-9]", "e");
        return switch (rank % 20) {
            case 7 -> String.valueOf(rank);
            case 13 -> "Z" + letters;
            default -> letters;
        };
    }
}
