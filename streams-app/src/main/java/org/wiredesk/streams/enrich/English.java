package org.wiredesk.streams.enrich;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a text is in the one language that we can read. */
final class English {

    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "of", "to", "and", "in", "a", "is", "was", "said", "for", "on", "that", "with", "as", "at", "by",
            "he", "it", "has", "his", "her", "from", "have", "were", "are", "an", "be", "after", "who", "will", "their",
            "not", "but");
    private static final int ENOUGH_WORDS = 20;
    private static final int READ_WORDS = 200;
    private static final double SMALL_SHARE = 0.15;

    private English() {}

    /** Whether a language as an agency names it may be English; where nobody says, it may. */
    static boolean isPossible(Optional<String> language) {
        return language.map(tag -> tag.toLowerCase(Locale.ROOT))
                .map(tag -> tag.isBlank() || tag.equals("en") || tag.startsWith("en-") || tag.startsWith("en_"))
                .orElse(true);
    }

    /** Whether a text of unknown language reads like English, by its small words; a text too short to tell does. */
    static boolean readsLike(String text) {
        List<String> words = Words.of(text, READ_WORDS);
        long small = words.stream().filter(SMALL_WORDS::contains).count();
        return words.size() < ENOUGH_WORDS || small >= SMALL_SHARE * words.size();
    }
}
