package org.wiredesk.language.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;

/** Brings the names of one organisation together: in full, by its first letters, without {@code Inc.}, and by its telling words. */
final class Organisations {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "ltd",
            "plc",
            "corp",
            "co",
            "llc",
            "llp",
            "sa",
            "ag",
            "se",
            "gmbh",
            "spa",
            "nv",
            "bv",
            "ab",
            "oyj",
            "asa",
            "bhd",
            "tbk",
            "pty",
            "limited",
            "corporation",
            "company",
            "holdings",
            "group",
            "incorporated");
    private static final Set<String> ANYBODY = Set.of(
            "national",
            "united",
            "royal",
            "federal",
            "central",
            "state",
            "american",
            "british",
            "international",
            "general",
            "first",
            "new",
            "supreme",
            "high",
            "public",
            "world",
            "people",
            "peoples",
            "democratic",
            "university",
            "ministry",
            "department",
            "bank",
            "union",
            "party",
            "court",
            "council",
            "committee",
            "association",
            "institute",
            "club",
            "agency",
            "commission",
            "office",
            "police",
            "army",
            "service",
            "board",
            "authority",
            "federation",
            "society",
            "church");

    private final String text;
    private final List<Cluster> organisations = new ArrayList<>();

    private Organisations(String text) {
        this.text = text;
    }

    /** The organisations of a story by their names, which are in the order of the text. */
    static List<Cluster> of(String text, List<Name> names) {
        Organisations story = new Organisations(text);
        WordedName.fullestFirst(text, names, Organisations::telling).forEach(story::add);
        return story.organisations;
    }

    private static NameWords telling(String form) {
        NameWords words = NameWords.of(KnownOrganisations.nameOf(form));
        while (words.size() > 1 && LEGAL_FORMS.contains(words.last())) {
            words = words.withoutLast();
        }
        return words;
    }

    private void add(WordedName name) {
        find(name).orElseGet(() -> open(name.words())).add(name.name());
    }

    private Cluster open(NameWords words) {
        Cluster organisation = new Cluster(text, NameType.ORGANISATION, words);
        organisations.add(organisation);
        return organisation;
    }

    /** What the story itself says an acronym stands for counts for more than what it mostly stands for. */
    private Optional<Cluster> find(WordedName name) {
        return Stream.<Predicate<Cluster>>of(
                        known -> isAcronymOf(known, name),
                        known -> known.words().equals(name.words()),
                        known -> isShortFor(known, name))
                .map(fits -> organisations.stream()
                        .filter(fits)
                        .min(Comparator.comparingInt(
                                known -> known.distanceTo(name.name().start()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isAcronymOf(Cluster known, WordedName name) {
        String letters = NameWords.of(name.form()).first();
        return isAcronym(name.form())
                && known.words().size() > 1
                && (isBracketedBehind(known, name.name())
                        || known.names().stream().anyMatch(full -> Initials.fit(full.in(text), letters)));
    }

    private static boolean isShortFor(Cluster known, WordedName name) {
        NameWords words = name.words();
        boolean telling = words.size() > 1 || !(isAcronym(name.form()) || ANYBODY.contains(words.first()));
        return telling && (known.words().startsWith(words) || known.words().endsWith(words));
    }

    /** Whether the name stands in brackets right behind one of the other's: {@code Ligue pour la Vie (LV)}. */
    private boolean isBracketedBehind(Cluster known, Name name) {
        return known.names().stream()
                .anyMatch(full -> full.end() + 2 == name.start() && text.startsWith(" (", full.end()));
    }

    private static boolean isAcronym(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }
}
