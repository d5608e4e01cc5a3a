package org.wiredesk.language.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;

/**
 * Brings the names of one person together: {@code Umerov} is {@code Rustem Umerov} if the story names him in full anywhere. Where two people
 * have one family name, the name alone is the one who was named last.
 */
final class People {

    private static final int FAMILY_NAME = 3;
    private static final int FIRST_FAMILY_NAME = 2;
    private static final int OTHER_NAME = 1;

    private final String text;
    private final List<Cluster> people = new ArrayList<>();

    private People(String text) {
        this.text = text;
    }

    /** The people of a story by their names, which are in the order of the text. */
    static List<Cluster> of(String text, List<Name> names) {
        People story = new People(text);
        WordedName.fullestFirst(text, names, NameWords::of).forEach(story::add);
        return story.people;
    }

    private void add(WordedName name) {
        find(name).orElseGet(() -> open(name.words())).add(name.name());
    }

    private Cluster open(NameWords words) {
        Cluster person = new Cluster(text, NameType.PERSON, words);
        people.add(person);
        return person;
    }

    private Optional<Cluster> find(WordedName name) {
        return people.stream()
                .filter(person -> strength(person.words(), name.words()) > 0)
                .max(Comparator.comparingInt((Cluster person) -> strength(person.words(), name.words()))
                        .thenComparing(person -> -person.distanceTo(name.name().start())));
    }

    /** How well a name stands for somebody with a fuller one; 0 if it does not. */
    private static int strength(NameWords full, NameWords name) {
        if (full.equals(name)) {
            return FAMILY_NAME + 1;
        }
        if (name.size() > 1) {
            boolean middleName =
                    full.first().equals(name.first()) && full.last().equals(name.last());
            boolean variant = full.size() == name.size()
                    && full.withoutLast().equals(name.withoutLast())
                    && NameWords.areVariants(full.last(), name.last());
            return middleName || variant || full.endsWith(name) || full.startsWith(name) ? FAMILY_NAME : 0;
        }
        if (full.last().equals(name.first()) || NameWords.areVariants(full.last(), name.first())) {
            return FAMILY_NAME;
        }
        boolean firstOfTwo =
                full.size() > 2 && full.words().get(full.size() - 2).equals(name.first());
        return firstOfTwo ? FIRST_FAMILY_NAME : full.words().contains(name.first()) ? OTHER_NAME : 0;
    }
}
