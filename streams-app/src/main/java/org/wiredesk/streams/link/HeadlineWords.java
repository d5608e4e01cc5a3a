package org.wiredesk.streams.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * The telling words of a headline, to say how like another one it is. Words that stand in every headline are left out, endings are cut off, and so is
 * what both have from their slug: two stories on one country's politics share its name and nothing else.
 */
record HeadlineWords(Set<String> words) {

    /** No words: nothing is shared. */
    static final HeadlineWords NONE = new HeadlineWords(Set.of());

    private static final int STEM = 6;
    private static final Set<String> NOT_TELLING = words("""
            the a an and or of in on at to for from by with as is are was were be it its after before over amid says say said \
            has have had been will would can could may that this who which their his her they he she not \
            der die das den dem des ein eine einen und oder in im von vom zum zur mit auf für bei nach vor am aus sich ist hat haben wird werden wurde nicht \
            el la los las un una de del en y o con por para se su al le les des du et ou au aux sur pour dans een het van op \
            voor met na bij te""");

    /** The words of a headline as printed. */
    static HeadlineWords of(String headline) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        String text = headline.toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isIdeographic(c)) {
                take(word, words);
                words.add(Character.toString(c));
            } else if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else {
                take(word, words);
            }
        }
        take(word, words);
        return new HeadlineWords(words);
    }

    /** The words that {@link #toText} wrote down. */
    static HeadlineWords parse(String text) {
        return new HeadlineWords(words(text));
    }

    private static void take(StringBuilder word, Set<String> words) {
        if (!word.isEmpty() && !NOT_TELLING.contains(word.toString())) {
            int end = Character.isDigit(word.charAt(0)) ? word.length() : Math.min(word.length(), STEM);
            words.add(word.substring(0, end));
        }
        word.setLength(0);
    }

    /** As it is remembered. */
    String toText() {
        return String.join(" ", words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * How like the other headline is, 0 to 1: the share of telling words that they have in common (Dice). One word in common is chance, unless either
     * headline has no more than two.
     *
     * @param shared words that say nothing here, as all candidates have them
     */
    double likeness(HeadlineWords other, HeadlineWords shared) {
        if (words.equals(other.words)) {
            return words.isEmpty() ? 0 : 1;
        }
        List<String> mine = without(words, shared.words);
        Collection<String> theirs = without(other.words, shared.words);
        long common = mine.stream().filter(theirs::contains).count();
        if (common == 0 || (common == 1 && Math.min(mine.size(), theirs.size()) > 2)) {
            return 0;
        }
        return 2.0 * common / (mine.size() + theirs.size());
    }

    private static List<String> without(Set<String> words, Set<String> shared) {
        List<String> rest = new ArrayList<>(words);
        rest.removeAll(shared);
        return rest;
    }

    private static Set<String> words(String list) {
        Set<String> words = new LinkedHashSet<>();
        StringTokenizer tokens = new StringTokenizer(list, " ");
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }
}
