package org.wiredesk.streams.route;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.RevisionKind;

/** Reads a value that stands in a rule: to the form in which it is compared, or to a sentence that says why it is none. */
final class FieldValues {

    private static final Pattern URGENCY = Pattern.compile("([1-9])(?:\\s*-\\s*([1-9]))?");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String KOSOVO = "XK";
    private static final Set<RevisionKind> ASK_NO_RULE =
            Set.of(RevisionKind.KILL, RevisionKind.WITHHOLD, RevisionKind.ADVISORY);
    private static final List<RevisionKind> ASK_RULES = Arrays.stream(RevisionKind.values())
            .filter(kind -> !ASK_NO_RULE.contains(kind))
            .toList();
    private static final String MEDTOP = "medtop:";

    private final MediaTopicTree tree;

    FieldValues(MediaTopicTree tree) {
        this.tree = tree;
    }

    /**
     * What was read.
     *
     * @param keys in the form in which they are compared; several for a range, none if the value is wrong
     * @param shown as people write it
     * @param mistake what is wrong with it, if something is
     */
    record Read(List<String> keys, String shown, Optional<String> mistake) {

        private static Read of(String key, String shown) {
            return new Read(List.of(key), shown, Optional.empty());
        }

        private static Read wrong(String sentence) {
            return new Read(List.of(), "", Optional.of(sentence));
        }
    }

    /** Reads one value. */
    Read read(Field field, String value) {
        String text = value.strip();
        return switch (field) {
            case WORDS, HEADLINE, EXACT -> phrase(text);
            case MEDIA_TOPIC -> mediaTopic(text);
            case URGENCY -> urgency(text);
            case LANGUAGE -> language(text);
            case KIND -> kind(text);
            case ENTITY_TYPE -> constant(text, List.of(EntityType.values()), "type of entity");
            case PLACE -> place(text);
            case ENTITY, PERSON, ORGANISATION, GENRE, SOURCE -> Read.of(StoryFacts.comparable(text), text);
        };
    }

    private static Read phrase(String text) {
        List<String> words =
                RuleWords.of(text).stream().filter(word -> !word.isEmpty()).toList();
        return words.isEmpty()
                ? Read.wrong("`" + text + "` has no word in it; write letters or digits.")
                : Read.of(String.join(" ", words), '"' + String.join(" ", words) + '"');
    }

    private Read mediaTopic(String text) {
        String code = text.startsWith(MEDTOP) ? text.substring(MEDTOP.length()) : text;
        return tree.name(code)
                .map(name -> Read.of(code, name))
                .orElseGet(() -> Read.wrong("`" + text
                        + "` is no code of IPTC's Media Topics; write the eight figures, as" + " \"16000000\"."));
    }

    private static Read urgency(String text) {
        var range = URGENCY.matcher(text);
        if (!range.matches()) {
            return Read.wrong("`" + text + "` is no urgency; write 1 to 9, or a range as 1-3.");
        }
        int from = Integer.parseInt(range.group(1));
        int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
        if (from > to) {
            return Read.wrong("the range `" + text + "` ends before it begins; write " + to + "-" + from + ".");
        }
        return new Read(
                IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList(), text, Optional.empty());
    }

    private static Read language(String text) {
        try {
            String tag = new Locale.Builder().setLanguageTag(text).build().getLanguage();
            if (!tag.isEmpty()) {
                return Read.of(StoryFacts.comparable(text), text);
            }
        } catch (IllformedLocaleException e) {
            // Told below, as a tag without a language is.
        }
        return Read.wrong("`" + text + "` is no language; write a tag as en or en-GB.");
    }

    private static Read constant(String text, List<? extends Enum<?>> constants, String what) {
        List<String> names = constants.stream().map(Enum::name).toList();
        String name = text.toUpperCase(Locale.ROOT);
        return names.contains(name)
                ? Read.of(StoryFacts.comparable(name), name)
                : Read.wrong("`" + text + "` is no " + what + "; there are " + String.join(", ", names) + ".");
    }

    /** Rules are asked about texts that may be used, and about nothing else. */
    private static Read kind(String text) {
        boolean asksNoRule = ASK_NO_RULE.stream().anyMatch(kind -> kind.name().equalsIgnoreCase(text));
        return asksNoRule
                ? Read.wrong(
                        "no rule is asked about `" + text
                                + "`: kills and holds go to everyone who has the story, messages to editors to no topic; delete it.")
                : constant(text, ASK_RULES, "kind of revision");
    }

    private static Read place(String text) {
        boolean unknown = COUNTRY.matcher(text).matches() && !COUNTRIES.contains(text) && !text.equals(KOSOVO);
        return unknown
                ? Read.wrong("`" + text + "` is no country in ISO 3166-1; look its two letters up, or write its name.")
                : Read.of(StoryFacts.comparable(text), text);
    }
}
