package org.wiredesk.streams.enrich;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What we know about single words. */
final class WordLists {

    private static final Set<String> OTHER_ABBREVIATIONS =
            Set.of("St.", "Jr.", "Sr.", "No.", "vs.", "Mt.", "Ft.", "Bros.", "Ave.", "Blvd.", "Ste.");

    private final Set<String> common = Table.words("common-words.txt");
    private final Set<String> commonStems = common.stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
    private final Set<String> given = Table.words("given-names.txt");
    private final Set<String> family = Table.words("family-names.txt");
    private final Set<String> titles = Table.words("titles.txt");
    private final Set<String> roles = Table.words("roles.txt");
    private final Set<String> organisation = Table.words("organisation-words.txt");
    private final Set<String> place = Table.words("place-words.txt");
    private final Set<String> function = Table.words("function-words.txt");
    private final Set<String> noNames = Table.words("no-names.txt");

    /** Abbreviations that end with a stop. */
    Set<String> abbreviations() {
        Set<String> abbreviations = new HashSet<>(OTHER_ABBREVIATIONS);
        for (Set<String> list : Set.of(titles, organisation, noNames)) {
            list.stream().filter(word -> word.endsWith(".")).forEach(abbreviations::add);
        }
        Table.rows("regions.tsv")
                .forEach(row -> Table.list(row.get(1)).stream()
                        .filter(word -> word.endsWith("."))
                        .forEach(abbreviations::add));
        return Set.copyOf(abbreviations);
    }

    /** An ordinary English word, in small letters. */
    boolean isCommon(String lower) {
        return common.contains(lower) || commonStems.contains(Stem.of(lower));
    }

    /** A given name. */
    boolean isGiven(String word) {
        int hyphen = word.indexOf('-');
        return given.contains(word) || (hyphen > 0 && given.contains(word.substring(0, hyphen)));
    }

    /** A family name that may stand before the given name. */
    boolean isFamilyFirst(String word) {
        return family.contains(word);
    }

    /** A word that stands before a person's name. */
    boolean isTitle(String word) {
        return titles.contains(word);
    }

    /** What a person is, in small letters. */
    boolean isRole(String word) {
        return word.endsWith("ologist")
                || roles.contains(word)
                || (word.endsWith("s") && roles.contains(word.substring(0, word.length() - 1)));
    }

    /** A word that ends an organisation's name. */
    boolean isOrganisationWord(String word) {
        return organisation.contains(word);
    }

    /** A word that ends or begins a place's name. */
    boolean isPlaceWord(String word) {
        return place.contains(word);
    }

    /** A word with a capital letter that names nothing of ours. */
    boolean isNoName(String word) {
        return noNames.contains(word);
    }

    /** A small word that opens sentences, in small letters. */
    boolean isFunctionWord(String lower) {
        return function.contains(lower);
    }
}
