package org.wiredesk.streams.route;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Story;

/** Every kind of condition that a rule may name. Each takes a list of values and is met by any of them; case does not matter. */
final class Conditions {

    private final MediaTopicTree tree;

    Conditions(MediaTopicTree tree) {
        this.tree = tree;
    }

    /** The field names that rules may use, and how a condition is made of each one's values. */
    Map<String, Function<List<String>, Condition>> byField() {
        return Map.of(
                "mediaTopic", this::mediaTopic,
                "entity", Conditions::entity,
                "place", Conditions::place,
                "source", values -> anyOf(values, "its source is ", story -> List.of(story.getSource())),
                "urgency", values -> anyOf(values, "its urgency is ", story -> text(story.getUrgency())),
                "language", Conditions::language,
                "genre", values -> anyOf(values, "its genre is ", Story::getGenres),
                "kind",
                        values -> anyOf(
                                values,
                                "the revision is ",
                                story -> List.of(story.getKind().name())),
                "words", Conditions::words);
    }

    /** A Media Topic, or one below it in IPTC's tree. */
    private Condition mediaTopic(List<String> codes) {
        Set<String> wanted = Set.copyOf(codes);
        return story -> story.getMediaTopics().stream()
                .filter(topic -> wanted.contains(topic.getCode())
                        || tree.ancestors(topic.getCode()).stream().anyMatch(wanted::contains))
                .findFirst()
                .map(Conditions::aboutTopic);
    }

    private static String aboutTopic(MediaTopic topic) {
        String origin = switch (topic.getOrigin()) {
            case AGENCY -> "says the agency";
            case MAPPED -> "by the agency's code, mapped";
            case CLASSIFIER -> String.format(Locale.ROOT, "by its text, score %.2f", topic.getScore());
        };
        return "it is about " + topic.getName() + " (" + origin + ")";
    }

    private static Condition entity(List<String> names) {
        return anyOf(
                names,
                "it names ",
                story -> story.getEntities().stream().map(Entity::getName).toList());
    }

    /** A place by its name or its country's code. */
    private static Condition place(List<String> places) {
        return anyOf(
                places,
                "it names ",
                story -> story.getEntities().stream()
                        .filter(entity -> entity.getType() == EntityType.PLACE)
                        .flatMap(entity -> Stream.concat(Stream.of(entity.getName()), entity.getCountry().stream()))
                        .toList());
    }

    /** {@code en} also matches {@code en-GB}. */
    private static Condition language(List<String> languages) {
        return anyOf(
                languages,
                "its language is ",
                story -> story.getLanguage().stream()
                        .flatMap(language -> Stream.of(language, language.replaceFirst("-.*", "")))
                        .toList());
    }

    /** Whole words or phrases of the headline and the body. */
    private static Condition words(List<String> phrases) {
        String alternatives =
                String.join("|", phrases.stream().map(Pattern::quote).toList());
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return story -> Stream.of(story.getHeadline(), story.getBody())
                .map(pattern::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(matcher -> "it says \"" + matcher.group() + "\"");
    }

    private static Condition anyOf(List<String> values, String reason, Function<Story, Collection<String>> field) {
        Set<String> wanted = values.stream().map(Conditions::lower).collect(toUnmodifiableSet());
        return story -> field.apply(story).stream()
                .filter(value -> wanted.contains(lower(value)))
                .findFirst()
                .map(value -> reason + value);
    }

    private static List<String> text(Optional<?> value) {
        return value.map(Object::toString).stream().toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
