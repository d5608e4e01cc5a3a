package org.wiredesk.streams.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What of a story the values of a condition are compared with. The order of the constants is the order in which people are told of them. */
enum Field {
    WORDS("words", "it says ", "it does not say ", Rarity.RARE),
    HEADLINE("headline", "its headline says ", "its headline does not say ", Rarity.RARE),
    EXACT("exact", "it says ", "it does not say exactly ", Rarity.RARE),
    ENTITY("entity", "it names ", "it does not name ", Rarity.RARE),
    PERSON("person", "it names ", "it names no person ", Rarity.RARE),
    ORGANISATION("organisation", "it names ", "it names no organisation ", Rarity.RARE),
    PLACE("place", "it names ", "it names no place ", Rarity.SOME),
    MEDIA_TOPIC("mediaTopic", "it is about ", "it is not about ", Rarity.SOME),
    ENTITY_TYPE("entityType", "it names a kind of entity: ", "it does not name any ", Rarity.COMMON),
    GENRE("genre", "its genre is ", "its genre is not ", Rarity.SOME),
    URGENCY("urgency", "its urgency is ", "its urgency is not ", Rarity.COMMON),
    KIND("kind", "the revision is ", "the revision is not ", Rarity.COMMON),
    SOURCE("source", "its source is ", "its source is not ", Rarity.COMMON),
    LANGUAGE("language", "its language is ", "its language is not ", Rarity.COMMON);

    /** Those whose values are words of the text. */
    static final List<Field> OF_TEXT = List.of(WORDS, HEADLINE, EXACT);

    private final String key;
    private final String is;
    private final String isNot;
    private final Rarity rarity;

    Field(String key, String is, String isNot, Rarity rarity) {
        this.key = key;
        this.is = is;
        this.isNot = isNot;
        this.rarity = rarity;
    }

    /** The field that a rules file calls so. */
    static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** What a rules file calls it. */
    String key() {
        return key;
    }

    /** The beginning of why a story meets a condition. */
    String is() {
        return is;
    }

    /** The beginning of why it does not. */
    String isNot() {
        return isNot;
    }

    /** How few stories have one and the same value here. */
    Rarity rarity() {
        return rarity;
    }

    /** Whether a story has one value at most, or few, so that it helps to say which. */
    boolean isShort() {
        return rarity == Rarity.COMMON || this == GENRE;
    }
}
