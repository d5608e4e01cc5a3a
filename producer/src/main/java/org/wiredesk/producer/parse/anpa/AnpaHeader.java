package org.wiredesk.producer.parse.anpa;

import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.prose.Whitespace;

/**
 * The two lines before the text: {@code W2870 asian} and {@code r z BC-BKN--Heat-Hawks 1stLd-Writethru a0512 02-20 0500}.
 *
 * @param transmission letter and number of the transmission, which starts again every day: {@code W2870}
 * @param sender who signs behind the number, as Kyodo does; empty if nobody. Selectors, which say whom it is for, are left
 * @param priority the letter
 * @param category the letter, in lower case
 * @param tabular whether it is set as a table
 * @param keyword the short slug, cut after 24 characters
 * @param version {@code 1stLd-Writethru}; empty if there is none
 * @param reference the transmission that this one takes the place of or goes with; empty if there is none
 * @param day the day, as printed; empty if it is none
 */
record AnpaHeader(
        String transmission,
        String sender,
        char priority,
        char category,
        boolean tabular,
        String keyword,
        String version,
        String reference,
        Optional<MonthDay> day) {

    /** The second line, as a part of other patterns: priority, category, and the codes of the typesetter or the day at its end. */
    static final String SECOND_LINE = "[A-Za-z] [A-Za-z](?:[\\x11-\\x14]| [^\\n]{1,90} \\d\\d-\\d\\d\\b)";

    /** The first line, as a part of other patterns. */
    static final String FIRST_LINE = "[A-Za-z]\\d{4}[\\x1F\\w -]{0,40}";

    private static final Pattern OPENING = Pattern.compile(FIRST_LINE);
    private static final Pattern FOLLOWING = Pattern.compile(SECOND_LINE);
    private static final Pattern FIRST = Pattern.compile("([A-Za-z]\\d{4})\\s*(?:\\x1F.*|([A-Z]{3,12})\\b.*|.*)");
    private static final Pattern SECOND = Pattern.compile("([A-Za-z])\\s{1,3}([A-Za-z])([\\x11-\\x14 ]+)(.*)");
    private static final Pattern VERSION = Pattern.compile(
            "(?i)\\d{1,2}(?:st|nd|rd|th)(?:Ld|Add|Sub|Insert)?-?(?:Writethru)?|Ld-?Writethru|Writethru|(?:\\d{1,2}(?:st|nd|rd|th))?Ld|Add\\d{0,2}"
                    + "|Corrective|Correction|Kill|Advisory|Withhold|Clarification");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z]\\d{4}");
    private static final Pattern DAY = Pattern.compile("(\\d\\d)-(\\d\\d)");
    private static final Pattern WORDS = Pattern.compile("\\d{1,5}");

    /**
     * The header of a message.
     *
     * @param lines the lines before the text
     * @return empty if they are no header
     */
    static Optional<AnpaHeader> of(List<String> lines) {
        List<String> written =
                lines.stream().filter(line -> !line.isBlank()).limit(2).toList();
        if (written.size() < 2) {
            return Optional.empty();
        }
        Matcher first = FIRST.matcher(written.get(0).strip());
        Matcher second = SECOND.matcher(written.get(1).strip());
        return first.matches() && second.matches() ? Optional.of(read(first, second)) : Optional.empty();
    }

    /** Whether its two lines stand there, and behind them one with a caret, without which two such lines may stand in any text. */
    static boolean isAt(List<String> lines, int at) {
        if (!OPENING.matcher(Whitespace.collapse(lines.get(at))).matches()) {
            return false;
        }
        int second = written(lines, at + 1);
        int top = written(lines, second + 1);
        return top < lines.size()
                && FOLLOWING.matcher(lines.get(second).strip()).lookingAt()
                && Whitespace.collapse(lines.get(top)).startsWith("^");
    }

    /** The next line with anything in it. */
    private static int written(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && Whitespace.collapse(lines.get(at)).isEmpty()) {
            at++;
        }
        return at;
    }

    private static AnpaHeader read(Matcher first, Matcher second) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(second.group(4), " \t\u0011\u0012\u0013\u0014");
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        Optional<MonthDay> day = takeDay(words);
        String reference = take(words, REFERENCE);
        String version = take(words, VERSION);
        return new AnpaHeader(
                first.group(1),
                first.group(2) == null ? "" : first.group(2),
                second.group(1).charAt(0),
                Character.toLowerCase(second.group(2).charAt(0)),
                second.group(3).indexOf('\u0012') >= 0,
                Whitespace.collapse(String.join(" ", words)),
                version,
                reference,
                day);
    }

    /** Takes the word count, which may be missing, and the day before it off the end. */
    private static Optional<MonthDay> takeDay(List<String> words) {
        for (int at = words.size() - 1; at >= Math.max(0, words.size() - 2); at--) {
            Matcher day = DAY.matcher(words.get(at));
            if (day.matches()) {
                words.subList(at, words.size()).clear();
                int month = Integer.parseInt(day.group(1));
                int date = Integer.parseInt(day.group(2));
                boolean valid = month >= 1
                        && month <= 12
                        && date >= 1
                        && date <= Month.of(month).maxLength();
                return valid ? Optional.of(MonthDay.of(month, date)) : Optional.empty();
            }
        }
        if (words.size() > 1 && WORDS.matcher(words.get(words.size() - 1)).matches()) {
            words.remove(words.size() - 1);
        }
        return Optional.empty();
    }

    /** Takes the last word if it is such a one; the first word is the keyword and stays. */
    private static String take(List<String> words, Pattern kind) {
        int last = words.size() - 1;
        return last > 0 && kind.matcher(words.get(last)).matches() ? words.remove(last) : "";
    }
}
