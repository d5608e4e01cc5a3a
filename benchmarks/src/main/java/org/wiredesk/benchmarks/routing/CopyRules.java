package org.wiredesk.benchmarks.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wiredesk.records.WireItem;

/** Rules that real copy meets: of words and names that stand in it, each leading to one of a few topics. The same copy gives the same rules. */
final class CopyRules {

    private static final Pattern WORD = Pattern.compile("\\b[a-z]{6,14}\\b");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][a-z]{2,12} [A-Z][a-z]{2,12}\\b");
    private static final int TOPICS = 17;

    private final Random random = new Random(20260314);
    private final List<String> words;
    private final List<String> names;

    CopyRules(List<WireItem> copy) {
        words = found(WORD, copy);
        names = found(NAME, copy);
    }

    private static List<String> found(Pattern pattern, List<WireItem> copy) {
        return new ArrayList<>(copy.stream()
                .flatMap(item -> item.getParagraphs().stream())
                .flatMap(paragraph -> pattern.matcher(paragraph).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** So many rules with two words, a phrase and two names each, in the language of the rules file: one in four needs a word and a name. */
    String yaml(int number) {
        return "rules:\n" + IntStream.range(0, number).mapToObj(this::rule).collect(Collectors.joining());
    }

    private String rule(int number) {
        String conditions = "{words: [" + word() + ", " + word() + ", " + word() + " " + word() + "], entity: ["
                + name() + ", " + name() + "]}";
        return "  - {name: rule" + number + ", to: [desk" + number % TOPICS + "], when: "
                + (number % 4 == 0 ? conditions : "{any: " + conditions + "}") + "}\n";
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    private String name() {
        return names.get(random.nextInt(names.size()));
    }
}
