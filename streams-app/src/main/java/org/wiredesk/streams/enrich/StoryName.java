package org.wiredesk.streams.enrich;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.Mention;

/** Somebody, something or somewhere that one story names, while its mentions are gathered. */
final class StoryName {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final EntityType type;
    private final Optional<String> country;
    private final NavigableMap<Integer, Integer> mentions = new TreeMap<>();
    private String name;
    private boolean sure;

    StoryName(Found found) {
        this.type = found.type();
        this.country = found.country();
        this.name = found.name();
    }

    EntityType type() {
        return type;
    }

    String name() {
        return name;
    }

    /** Whether more than the look of its words speaks for it, at one mention at least. */
    boolean isSure() {
        return sure;
    }

    /** Notes a mention, from a UTF-16 unit up to another. */
    void mention(int start, int end) {
        mentions.put(start, end);
    }

    /** Takes what another mention says: a longer form of the name, more certainty. */
    void learn(Found found) {
        name = found.name().length() > name.length() ? found.name() : name;
        sure |= found.sure();
    }

    /** Whether a word ends the name, or leads it where the family name comes first. */
    boolean endsWith(String word) {
        return type == EntityType.PERSON && name.endsWith(" " + word);
    }

    /** Where it was mentioned last before a place in the text; -1 if nowhere. */
    int lastBefore(int place) {
        Integer last = mentions.lowerKey(place);
        return last == null ? -1 : last;
    }

    int count() {
        return mentions.size();
    }

    int firstStart() {
        return mentions.firstKey();
    }

    /** The record of it, its mentions cut from the text. */
    Entity toEntity(String text) {
        List<Mention> records = mentions.entrySet().stream()
                .map(mention -> new Mention(
                        mention.getKey(), mention.getValue(), text.substring(mention.getKey(), mention.getValue())))
                .toList();
        return new Entity(type, name, records, country.orElse(null));
    }

    /** The words of a name without what stands behind a family name, such as {@code Jr.} */
    static List<String> parts(String name) {
        List<String> parts = SPACES.splitAsStream(name).toList();
        String last = parts.get(parts.size() - 1);
        boolean suffix = parts.size() > 2
                && (last.equals("Jr.") || last.equals("Sr.") || last.equals("II") || last.equals("III"));
        return suffix ? parts.subList(0, parts.size() - 1) : parts;
    }

    /** The first letters of the words that have capital letters. */
    static String initials(List<String> parts) {
        StringBuilder initials = new StringBuilder();
        parts.stream()
                .map(part -> part.charAt(0))
                .filter(Character::isUpperCase)
                .forEach(initials::append);
        return initials.toString();
    }
}
