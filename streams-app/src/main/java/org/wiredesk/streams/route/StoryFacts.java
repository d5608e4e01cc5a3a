package org.wiredesk.streams.route;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Story;

/** What rules may ask of a story, gathered once for all rules. */
final class StoryFacts {

    private final Map<Field, Map<String, String>> values = new EnumMap<>(Field.class);
    private final Map<String, MediaTopic> topics = new HashMap<>();
    private final Story story;
    private final StoryWords words;

    /**
     * @param phrases of all rules that will ask
     */
    StoryFacts(Story story, MediaTopicTree tree, Phrases phrases) {
        this.story = story;
        this.words = phrases.words(story.getHeadline(), story.getBody(), mayBeEnglish(story.getLanguage()));
        phrases.find(words, (phrase, start, end) -> {
            if (phrase.field() != Field.HEADLINE || end <= words.headline()) {
                Map<String, String> found = of(phrase.field());
                if (!found.containsKey(phrase.key())) {
                    found.put(phrase.key(), '"' + words.shown(start, end) + '"');
                }
            }
        });
        story.getEntities().forEach(this::add);
        for (MediaTopic topic : story.getMediaTopics()) {
            topics.putIfAbsent(topic.getCode(), topic);
            tree.ancestors(topic.getCode()).forEach(above -> topics.putIfAbsent(above, topic));
        }
        add(Field.SOURCE, story.getSource());
        story.getUrgency().ifPresent(urgency -> add(Field.URGENCY, Integer.toString(urgency)));
        story.getLanguage().ifPresent(this::addLanguage);
        story.getGenres().forEach(genre -> add(Field.GENRE, genre));
        add(Field.KIND, story.getKind().name());
    }

    private void add(Entity entity) {
        add(Field.ENTITY, entity.getName());
        add(Field.ENTITY_TYPE, entity.getType().name());
        add(
                switch (entity.getType()) {
                    case PERSON -> Field.PERSON;
                    case ORGANISATION -> Field.ORGANISATION;
                    case PLACE -> Field.PLACE;
                },
                entity.getName());
        if (entity.getType() == EntityType.PLACE) {
            entity.getCountry().ifPresent(country -> add(Field.PLACE, country));
        }
    }

    /** {@code zh-Hant-TW} is also {@code zh-Hant} and {@code zh}. */
    private void addLanguage(String language) {
        String tag = language.replace('_', '-');
        add(Field.LANGUAGE, tag);
        for (int hyphen = tag.lastIndexOf('-'); hyphen > 0; hyphen = tag.lastIndexOf('-', hyphen - 1)) {
            of(Field.LANGUAGE).putIfAbsent(comparable(tag.substring(0, hyphen)), tag);
        }
    }

    private void add(Field field, String value) {
        of(field).putIfAbsent(comparable(value), value);
    }

    private Map<String, String> of(Field field) {
        return values.computeIfAbsent(field, unused -> new HashMap<>());
    }

    private static boolean mayBeEnglish(Optional<String> language) {
        return language.map(StoryFacts::comparable)
                .map(tag -> tag.isEmpty() || tag.equals("en") || tag.startsWith("en-") || tag.startsWith("en_"))
                .orElse(true);
    }

    /** A value in the form in which rules and stories are compared. */
    static String comparable(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    /** All values of a field, in the form in which they are compared. */
    Set<String> keys(Field field) {
        return field == Field.MEDIA_TOPIC
                ? topics.keySet()
                : values.getOrDefault(field, Map.of()).keySet();
    }

    /** A value that the story has, as people write it. */
    String shown(Field field, String key) {
        return field == Field.MEDIA_TOPIC
                ? Optional.ofNullable(topics.get(key))
                        .map(StoryFacts::aboutTopic)
                        .orElse(key)
                : values.getOrDefault(field, Map.of()).getOrDefault(key, key);
    }

    /** All values of a field, as people write them; empty text for none. */
    String shown(Field field) {
        return String.join(
                ", ", new TreeSet<>(values.getOrDefault(field, Map.of()).values()));
    }

    private static String aboutTopic(MediaTopic topic) {
        String origin = switch (topic.getOrigin()) {
            case AGENCY -> "says the agency";
            case MAPPED -> "by the agency's code, mapped";
            case CLASSIFIER -> String.format(Locale.ROOT, "by its text, score %.2f", topic.getScore());
        };
        return topic.getName() + " (" + origin + ")";
    }

    /** Its text. */
    StoryWords words() {
        return words;
    }

    /** When we received its newest version. */
    Instant received() {
        return story.getReceivedAt();
    }
}
