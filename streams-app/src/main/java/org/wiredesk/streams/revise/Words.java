package org.wiredesk.streams.revise;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a paragraph, and how two paragraphs differ in them. */
record Words(List<String> words) {

    private static final int LONGEST_EXCERPT = 8;

    static Words of(String paragraph) {
        return new Words(Arrays.asList(paragraph.strip().split("\\s+")));
    }

    /** Which share of their distinct words the two have in common, 0 to 1 (Dice's coefficient). */
    double overlap(Words other) {
        Set<String> mine = new HashSet<>(words);
        Set<String> theirs = new HashSet<>(other.words);
        long common = mine.stream().filter(theirs::contains).count();
        return 2.0 * common / (mine.size() + theirs.size());
    }

    /** What stands between the words that both texts begin and end with, e.g. {@code 12 → 18}; long passages are cut. */
    String difference(Words after) {
        int start = 0;
        int shortest = Math.min(words.size(), after.words.size());
        while (start < shortest && words.get(start).equals(after.words.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shortest - start && fromEnd(end).equals(after.fromEnd(end))) {
            end++;
        }
        return excerpt(start, words.size() - end) + " → " + after.excerpt(start, after.words.size() - end);
    }

    private String fromEnd(int index) {
        return words.get(words.size() - 1 - index);
    }

    private String excerpt(int from, int to) {
        if (from >= to) {
            return "nothing";
        }
        boolean cut = to - from > LONGEST_EXCERPT;
        return String.join(" ", words.subList(from, cut ? from + LONGEST_EXCERPT : to)) + (cut ? " …" : "");
    }
}
