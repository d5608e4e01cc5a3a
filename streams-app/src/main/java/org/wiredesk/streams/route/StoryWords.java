package org.wiredesk.streams.route;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a story.
 *
 * @param words of the headline, then those of the body; an empty word stands between paragraphs
 * @param terms what conditions are compared with, word by word: in English the stems of words that rules ask for, in other languages the words themselves
 * @param headline how many of them are the headline's
 * @param english whether terms are stems
 * @param stems by which they were made
 */
record StoryWords(List<String> words, List<String> terms, int headline, boolean english, WantedStems stems) {

    /** The words of these texts. */
    static StoryWords of(String headline, String body, boolean english, WantedStems stems) {
        List<String> words = RuleWords.of(headline);
        int behindHeadline = words.size();
        words.add("");
        RuleWords.addTo(words, body);
        List<String> terms = words;
        if (english) {
            terms = new ArrayList<>(words.size());
            for (String word : words) {
                terms.add(stems.of(word));
            }
        }
        return new StoryWords(words, terms, behindHeadline, english, stems);
    }

    /** Whether two words stand at most so many words apart. */
    boolean near(String first, String second, int within) {
        String one = english ? stems.of(first) : first;
        String other = english ? stems.of(second) : second;
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        int lastOne = -within - 1;
        int lastOther = -within - 1;
        for (int i = 0; i < terms.size(); i++) {
            String term = terms.get(i);
            boolean isOther = term.equals(other);
            if ((isOther && i - lastOne <= within) || (term.equals(one) && i - lastOther <= within)) {
                return true;
            }
            lastOne = term.equals(one) ? i : lastOne;
            lastOther = isOther ? i : lastOther;
        }
        return false;
    }
}
