package org.wiredesk.language.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.place.Gazetteer;

/** Mends what a name finder that looks at one sentence cannot see: the rest of the story, and the gazetteer. */
final class Sharpened {

    private static final double DOUBTFUL = 0.6;

    private Sharpened() {}

    /** The names of a story, in its order. */
    static List<Name> names(String text, List<Name> found, Gazetteer gazetteer) {
        Set<String> families = familyNames(text, found);
        List<Name> names = new ArrayList<>();
        for (Name name : found) {
            if (name.type() == NameType.PLACE && isCompound(name.in(text), gazetteer)) {
                names.addAll(parts(text, name));
            } else if (isPerson(name, text, families)) {
                names.add(new Name(name.start(), name.end(), NameType.PERSON, name.confidence()));
            } else {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** The last words of all full names of people. */
    private static Set<String> familyNames(String text, List<Name> found) {
        return found.stream()
                .filter(name -> name.type() == NameType.PERSON)
                .map(name -> NameWords.of(name.in(text)))
                .filter(words -> words.size() > 1)
                .map(NameWords::last)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A word that the finder is unsure of, and that is the family name of somebody in the story. */
    private static boolean isPerson(Name name, String text, Set<String> families) {
        if (name.type() == NameType.PERSON || name.confidence() >= DOUBTFUL) {
            return false;
        }
        NameWords words = NameWords.of(name.in(text));
        return words.size() == 1 && families.contains(words.first());
    }

    /** {@code Russia-Ukraine}: two places that the gazetteer has, joined by a hyphen into one that it has not. */
    private static boolean isCompound(String form, Gazetteer gazetteer) {
        int hyphen = form.indexOf('-');
        return hyphen > 0
                && gazetteer.places(form).isEmpty()
                && !gazetteer.places(form.substring(0, hyphen)).isEmpty()
                && !gazetteer.places(form.substring(hyphen + 1)).isEmpty();
    }

    private static List<Name> parts(String text, Name name) {
        int hyphen = text.indexOf('-', name.start());
        return List.of(
                new Name(name.start(), hyphen, NameType.PLACE, name.confidence()),
                new Name(hyphen + 1, name.end(), NameType.PLACE, name.confidence()));
    }
}
