package org.wiredesk.benchmarks.routing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wiredesk.records.Story;

/** A rule as one writes it first: a regular expression for its words, a set for its names, asked of every story. It is the yardstick. */
final class PlainRule {

    private final Pattern words;
    private final Set<String> names;
    private final boolean both;
    private final String yaml;

    /**
     * @param both whether a story needs a word and a name, or one of them
     */
    PlainRule(String name, List<String> words, List<String> names, boolean both) {
        this.words = Pattern.compile(
                words.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.names = names.stream().map(PlainRule::lower).collect(Collectors.toUnmodifiableSet());
        this.both = both;
        String conditions = "{exact: " + words + ", entity: " + names + "}";
        this.yaml = "  - {name: " + name + ", to: [" + name + "], when: "
                + (both ? conditions : "{any: " + conditions + "}") + "}\n";
    }

    /** The same rule in the language of the rules file. */
    String yaml() {
        return yaml;
    }

    /** Whether a story meets it. */
    boolean meets(Story story) {
        boolean says = words.matcher(story.getHeadline()).find()
                || words.matcher(story.getBody()).find();
        if (both != says) {
            return !both;
        }
        return story.getEntities().stream().anyMatch(entity -> names.contains(lower(entity.getName())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
