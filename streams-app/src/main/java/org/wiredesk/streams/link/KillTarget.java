package org.wiredesk.streams.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiredesk.records.WireItem;

/**
 * What a message names that takes another one back in words: {@code Please kill item dpa 157 "U.S. launches satellite"}, {@code Please kill the story
 * Harbor-Strike, V9991}.
 *
 * @param numbers message numbers, see {@link #number}
 * @param slugs slugs as printed
 * @param headlines headlines as printed, what stood in quotes
 */
record KillTarget(List<String> numbers, List<String> slugs, List<String> headlines) {

    /** Names nothing. */
    static final KillTarget NONE = new KillTarget(List.of(), List.of(), List.of());

    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 800;

    private static final Pattern REQUEST = Pattern.compile(
            "\\b(?:please|pls|kill|withhold|hold|disregard|withdraw|bitte|streichen|löschen|zurück|por favor|eliminar|elimin|anul)"
                    + "|аннулир|просим|يرجى|إلغاء",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:item|meldung|message|despacho|nota|no\\.?|nr\\.?|number|dpa|kyodo|ats|apa|afp|ap|pa)\\s+"
                    + "(?:\\p{L}{2,5}\\s+)?(?:no\\.?\\s*|nr\\.?\\s*|#\\s*)?(\\p{L}{0,3}\\d{2,5})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRANSREF = Pattern.compile("\\b(\\p{L}\\d{4})\\b|\\b(\\p{Ll}{3}\\d{3,5})\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«”]([^\"“”„«»]{6,250})[\"“”»]");
    private static final Pattern SLUG = Pattern.compile(
            "\\b(?:story|item|article|slugged|slug|headed)\\s+(?:slugged\\s+|the\\s+)?"
                    + "(\\^?\\p{L}[\\p{L}\\p{N}'’&.]*(?:--?|/)[\\p{L}\\p{N}][\\p{L}\\p{N}'’&/ -]{1,80}?)(?=[,;(\"“]|\\.(?:\\s|$)|$)",
            Pattern.CASE_INSENSITIVE);

    /** What an item names in its note, its headline and the first lines of its body. */
    static KillTarget in(WireItem item) {
        List<String> lines = Stream.of(
                        item.getEditorialNote().stream(),
                        Stream.of(item.getHeadline()),
                        item.getParagraphs().stream().limit(MOST_LINES).flatMap(String::lines))
                .flatMap(part -> part)
                .limit(MOST_LINES + 2L)
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line)
                .filter(line -> REQUEST.matcher(line).find())
                .toList();
        List<String> headlines = found(QUOTED, lines);
        // What stands in quotes is a headline, whatever numbers and hyphens it has.
        List<String> rest = lines.stream()
                .map(line -> QUOTED.matcher(line).replaceAll(" \" "))
                .toList();
        List<String> numbers = Stream.concat(found(NUMBER, rest).stream(), found(TRANSREF, rest).stream())
                .map(KillTarget::number)
                .distinct()
                .toList();
        return new KillTarget(numbers, found(SLUG, rest), headlines);
    }

    /** Whether it names anything at all. */
    boolean namesSomething() {
        return !numbers.isEmpty() || !slugs.isEmpty() || !headlines.isEmpty();
    }

    /**
     * A message number as it is compared: {@code V9991} and {@code BDT0157} whatever their case, {@code 061} and {@code dpa 061} without name and zeros, as
     * people quote it either way.
     */
    static String number(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        int first = upper.lastIndexOf(' ') + 1;
        while (first < upper.length() - 1 && upper.charAt(first) == '0') {
            first++;
        }
        return upper.substring(first);
    }

    private static List<String> found(Pattern pattern, List<String> lines) {
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            pattern.matcher(line).results().map(KillTarget::group).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static String group(MatchResult match) {
        return Objects.requireNonNullElseGet(match.group(1), () -> match.group(match.groupCount()))
                .strip();
    }
}
