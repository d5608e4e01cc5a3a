package org.wiredesk.language.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;

/** The names of one thing while they are gathered. */
final class Cluster {

    private final String text;
    private final NameType type;
    private final NameWords words;
    private final List<Name> names = new ArrayList<>();

    /** A thing that is first met under some name. */
    Cluster(String text, NameType type, NameWords words) {
        this.text = text;
        this.type = type;
        this.words = words;
    }

    void add(Name name) {
        names.add(name);
    }

    NameType type() {
        return type;
    }

    /** The words of the name it was opened by, the fullest one. */
    NameWords words() {
        return words;
    }

    /** All names, in the order of the text. */
    List<Name> names() {
        return names.stream().sorted(Comparator.comparingInt(Name::start)).toList();
    }

    /** How far before a place of the text it was last named; very far if only behind it. */
    int distanceTo(int start) {
        return names.stream()
                .filter(name -> name.start() < start)
                .mapToInt(name -> start - name.start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** What to call it: the fullest form that is not all capitals; among equals the most frequent, then the first. */
    String fullest() {
        List<String> forms = names().stream().map(name -> name.in(text)).toList();
        String best = forms.stream()
                .distinct()
                .max(Comparator.comparing((String form) -> !isShouting(form))
                        .thenComparing(form -> NameWords.of(form).size())
                        .thenComparing(
                                form -> forms.stream().filter(form::equals).count())
                        .thenComparing(form -> -forms.indexOf(form)))
                .orElseThrow();
        boolean acronym = type == NameType.ORGANISATION && NameWords.of(best).size() == 1;
        return isShouting(best) && !acronym ? spoken(best) : best.replaceAll("\\s+", " ");
    }

    private static boolean isShouting(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && form.indexOf('.') < 0;
    }

    private static String spoken(String form) {
        StringBuilder spoken = new StringBuilder(form.toLowerCase(Locale.ROOT));
        boolean opens = true;
        for (int i = 0; i < spoken.length(); i++) {
            char c = spoken.charAt(i);
            if (opens) {
                spoken.setCharAt(i, Character.toUpperCase(c));
            }
            opens = !Character.isLetterOrDigit(c) && c != '\'' && c != '’';
        }
        return spoken.toString();
    }
}
