package org.wiredesk.language.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a name as they are compared: without accents, capitals, stops, an article before and {@code Jr.} behind.
 *
 * @param words at least one
 */
record NameWords(List<String> words) {

    private static final Pattern GAPS = Pattern.compile("[\\s,]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|[.'’‘\"“”]");
    private static final Set<String> BEHIND = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final int SPELLING_VARIANT = 6;

    static NameWords of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = GAPS.splitAsStream(plain.strip()).collect(Collectors.toList());
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        while (words.size() > 2 && BEHIND.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return new NameWords(List.copyOf(words));
    }

    int size() {
        return words.size();
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** The words without the last one. */
    NameWords withoutLast() {
        return new NameWords(words.subList(0, words.size() - 1));
    }

    boolean endsWith(NameWords other) {
        return size() > other.size()
                && words.subList(size() - other.size(), size()).equals(other.words);
    }

    boolean startsWith(NameWords other) {
        return size() > other.size() && words.subList(0, other.size()).equals(other.words);
    }

    /** Whether two single words are spellings of one name, such as {@code Zelensky} and {@code Zelenskyy}: long, with one letter of difference behind the first. */
    static boolean areVariants(String one, String other) {
        if (Math.min(one.length(), other.length()) < SPELLING_VARIANT || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        int skip = longer.length() == shorter.length() ? 1 : 0;
        return same > 0
                && longer.substring(Math.min(same + 1, longer.length()))
                        .equals(shorter.substring(Math.min(same + skip, shorter.length())));
    }
}
