package org.wiredesk.streams.copy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows a by-line, {@code By JANE DOE} or {@code By Jane Doe, Associated Press}, from a sentence that begins with
 * "By".
 */
final class Byline {

    private static final Pattern COMMA = Pattern.compile(", ");
    private static final int LONGEST = 120;
    private static final Set<String> SMALL_WORDS = words("""
            and, of, in, the, for, de, del, della, di, da, dos, van, von, der, den, ten, la, le, du, bin, al, \
            el, y, e, und, with, at, dpa""");
    private static final Set<String> NO_NAMES = words("""
            monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, april, june, \
            july, august, september, october, november, december, popular, contrast, comparison, day, night""");

    private Byline() {}

    /** The names in a by-line, as printed, without "By"; empty if the line is none. */
    static Optional<String> in(String line) {
        if (line.length() > LONGEST || !(line.startsWith("By ") || line.startsWith("BY ") || line.startsWith("Von "))) {
            return Optional.empty();
        }
        String names = line.substring(line.indexOf(' ') + 1).strip();
        boolean german = line.startsWith("Von ");
        boolean sentence = names.isEmpty() || ".!?:;".indexOf(names.charAt(names.length() - 1)) >= 0;
        return sentence || !areNames(names) || (german && !names.endsWith(", dpa"))
                ? Optional.empty()
                : Optional.of(names);
    }

    /** The names in a by-line field, which may or may not begin with "By". */
    static String named(String field) {
        String byline = field.strip();
        return byline.regionMatches(true, 0, "By ", 0, 3) ? byline.substring(3).strip() : byline;
    }

    private static boolean areNames(String names) {
        int capitalised = 0;
        StringTokenizer words = new StringTokenizer(names, " ,/&");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (NO_NAMES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            if (Character.isUpperCase(word.charAt(0))) {
                capitalised++;
            } else if (!SMALL_WORDS.contains(word)) {
                return false;
            }
        }
        return capitalised >= 2;
    }

    private static Set<String> words(String list) {
        return COMMA.splitAsStream(list).collect(Collectors.toUnmodifiableSet());
    }
}
