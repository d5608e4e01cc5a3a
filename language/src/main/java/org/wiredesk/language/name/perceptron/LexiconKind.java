package org.wiredesk.language.name.perceptron;

import java.util.Locale;

/** What a list of the lexicon holds. */
enum LexiconKind {
    /** Given names of people. */
    GIVEN,
    /** Family names of people. */
    FAMILY,
    /** Towns. */
    TOWN,
    /** Countries. */
    COUNTRY,
    /** Provinces, seas, continents and other parts of the world. */
    REGION,
    /** Words for the people and things of a country: {@code Russian}. */
    PEOPLE,
    /** Organisations. */
    ORGANISATION,
    /** Words that end or begin the name of an organisation: {@code Bank}. */
    ORGANISATION_WORD,
    /** Words that end or begin the name of a place: {@code River}. */
    PLACE_WORD,
    /** Words before the name of a person: {@code Dr}. */
    TITLE,
    /** What people do, in small letters: {@code lawyer}. */
    ROLE,
    /** Words with a capital that name nobody: {@code Monday}. */
    NO_NAME;

    /** Its number in features; models hold it, so that the order of kinds must stay. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }

    /** Its place among the bits of several kinds. */
    int bit() {
        return 1 << number();
    }

    boolean isIn(int kinds) {
        return (kinds & bit()) != 0;
    }

    static LexiconKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
