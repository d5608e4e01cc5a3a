package org.wiredesk.language.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;

/**
 * The names that somebody marked in a text, as a list: each as it is written, and perhaps which of the places where it stands
 * is meant. {@code language/corpus/README.md} tells the form.
 */
final class Marks {

    /**
     * A name of the list.
     *
     * @param words as they are written
     * @param which of the places outside longer names, from 1; 0 for all
     * @param type what it names
     */
    private record Mark(String words, int which, NameType type) {}

    private final List<Mark> marks = new ArrayList<>();

    /** Adds the names of a type: {@code Sudan | Liverpool#2}. */
    void add(NameType type, String names) {
        for (String name : names.split("\\|", -1)) {
            String words = name.strip();
            int sign = words.lastIndexOf('#');
            boolean numbered = sign > 0 && words.substring(sign + 1).matches("\\d{1,3}");
            if (!words.isEmpty()) {
                int which = numbered ? Integer.parseInt(words.substring(sign + 1)) : 0;
                marks.add(new Mark(numbered ? words.substring(0, sign).strip() : words, which, type));
            }
        }
    }

    /**
     * Where the names stand.
     *
     * @param text where to look
     * @param unfound gets the words that stand nowhere
     * @return in the order of the text, none within another
     */
    List<Name> in(String text, List<String> unfound) {
        boolean[] taken = new boolean[text.length()];
        List<Name> names = new ArrayList<>();
        List<Mark> longestFirst = new ArrayList<>(marks);
        longestFirst.sort(Comparator.comparingInt((Mark mark) -> -mark.words().length())
                .thenComparing(Mark::words)
                .thenComparingInt(mark -> mark.which() == 0 ? 1 : 0));
        for (int first = 0; first < longestFirst.size(); ) {
            int end = first;
            while (end < longestFirst.size()
                    && longestFirst
                            .get(end)
                            .words()
                            .equals(longestFirst.get(first).words())) {
                end++;
            }
            mark(text, longestFirst.subList(first, end), taken, names, unfound);
            first = end;
        }
        names.sort(Comparator.comparingInt(Name::start));
        return names;
    }

    /** Marks the places of words that are of one type everywhere, or of several at numbered places. */
    private static void mark(String text, List<Mark> same, boolean[] taken, List<Name> names, List<String> unfound) {
        String words = same.get(0).words();
        List<Integer> places = places(text, words, taken);
        boolean found = false;
        for (int number = 0; number < places.size(); number++) {
            int start = places.get(number);
            for (Mark mark : same) {
                if (mark.which() == number + 1 || (mark.which() == 0 && !taken[start])) {
                    found = true;
                    names.add(new Name(start, start + words.length(), mark.type(), 1));
                    Arrays.fill(taken, start, start + words.length(), true);
                    break;
                }
            }
        }
        if (!found) {
            unfound.add(words);
        }
    }

    private static List<Integer> places(String text, String words, boolean... taken) {
        List<Integer> places = new ArrayList<>();
        int start = text.indexOf(words);
        while (start >= 0) {
            int end = start + words.length();
            if (!taken[start] && !taken[end - 1] && !isWord(text, start - 1, start) && !isWord(text, end - 1, end)) {
                places.add(start);
            }
            start = text.indexOf(words, start + 1);
        }
        return places;
    }

    /** Whether two units belong to one word. */
    private static boolean isWord(String text, int left, int right) {
        return left >= 0
                && right < text.length()
                && Character.isLetterOrDigit(text.charAt(left))
                && Character.isLetterOrDigit(text.charAt(right));
    }
}
