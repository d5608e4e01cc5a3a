package org.wiredesk.streams.route;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import org.wiredesk.streams.route.Vocabulary.Numbers;

/**
 * The words of a story: those of the headline, then those of the body, each by its numbers in the rules' vocabulary. They are cut out of the text only where
 * somebody wants to see them.
 */
final class StoryWords implements RuleWords.Receiver {

    private static final int AVERAGE_LENGTH = 5;
    private static final int END_OF_PARAGRAPH = -1;

    private final Vocabulary vocabulary;
    private final boolean english;
    private final String headline;
    private final String body;
    private int[] starts;
    private int[] ends;
    private int[] written;
    private int[] terms;
    private int count;
    private int ofHeadline;

    private StoryWords(String headline, String body, boolean english, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.english = english;
        this.headline = headline.toLowerCase(Locale.ROOT);
        this.body = body.toLowerCase(Locale.ROOT);
        int room = (headline.length() + body.length()) / AVERAGE_LENGTH + 2;
        this.starts = new int[room];
        this.ends = new int[room];
        this.written = new int[room];
        this.terms = new int[room];
        this.ofHeadline = Integer.MAX_VALUE;
    }

    /**
     * The words of these texts.
     *
     * @param english whether words are compared by their stems
     */
    static StoryWords of(String headline, String body, boolean english, Vocabulary vocabulary) {
        StoryWords words = new StoryWords(headline, body, english, vocabulary);
        RuleWords.read(words.headline, words);
        words.ofHeadline = words.count;
        words.paragraph();
        RuleWords.read(words.body, words);
        return words;
    }

    @Override
    public void word(int start, int end) {
        Numbers numbers = vocabulary.of(text(count), start, end);
        add(start, end, numbers.written(), english ? numbers.stem() : numbers.written());
    }

    @Override
    public void paragraph() {
        add(0, 0, END_OF_PARAGRAPH, END_OF_PARAGRAPH);
    }

    private void add(int start, int end, int word, int term) {
        if (count == starts.length) {
            int room = 2 * count;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            written = Arrays.copyOf(written, room);
            terms = Arrays.copyOf(terms, room);
        }
        starts[count] = start;
        ends[count] = end;
        written[count] = word;
        terms[count] = term;
        count++;
    }

    private String text(int word) {
        return word < ofHeadline ? headline : body;
    }

    /** Whether words are compared by their stems. */
    boolean isEnglish() {
        return english;
    }

    /** How many words are the headline's. */
    int headline() {
        return ofHeadline;
    }

    /**
     * Tells of every phrase.
     *
     * @param exact what is compared as it is written
     * @param inflected what is compared as the language of the story wants it
     */
    void find(PhraseTable exact, PhraseTable inflected, PhraseTable.Receiver receiver) {
        exact.find(written, count, receiver);
        inflected.find(terms, count, receiver);
    }

    /** Words as they stand there, in small letters, parted by blanks. */
    String shown(int start, int end) {
        StringJoiner shown = new StringJoiner(" ");
        for (int i = start; i < end; i++) {
            shown.add(RuleWords.word(text(i), starts[i], ends[i]));
        }
        return shown.toString();
    }

    /** Whether two words that rules ask for stand at most so many words apart. */
    boolean near(String first, String second, int within) {
        int one = english ? vocabulary.stem(first) : vocabulary.written(first);
        int other = english ? vocabulary.stem(second) : vocabulary.written(second);
        if (one <= Vocabulary.NONE || other <= Vocabulary.NONE) {
            return false;
        }
        int lastOne = -within - 1;
        int lastOther = -within - 1;
        for (int i = 0; i < count; i++) {
            boolean isOne = terms[i] == one;
            boolean isOther = terms[i] == other;
            if ((isOther && i - lastOne <= within) || (isOne && i - lastOther <= within)) {
                return true;
            }
            lastOne = isOne ? i : lastOne;
            lastOther = isOther ? i : lastOther;
        }
        return false;
    }
}
