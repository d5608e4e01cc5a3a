package org.wiredesk.language.entity;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.wiredesk.language.name.Name;

/** A name of a story with its words. */
record WordedName(Name name, String form, NameWords words) {

    /** Names with the most words first, because the shorter ones stand for them; among equals in the order of the text. */
    static List<WordedName> fullestFirst(String text, List<Name> names, Function<String, NameWords> words) {
        return names.stream()
                .map(name -> new WordedName(name, name.in(text), words.apply(name.in(text))))
                .sorted(Comparator.comparingInt(name -> -name.words().size()))
                .toList();
    }
}
