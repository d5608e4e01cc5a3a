package org.wiredesk.streams.enrich;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.EntityType;

/** The gazetteer of places and the list of well-known organisations, to be looked up by the words of a text. */
final class KnownNames {

    /** A name found, and how many words it took. */
    record Match(KnownName name, int words) {}

    private final Map<String, KnownName> names = new HashMap<>();
    private final Set<String> starts = new HashSet<>();
    private final Map<String, String> countryOfNationality = new HashMap<>();

    KnownNames() {
        for (List<String> row : Table.rows("cities.tsv")) {
            Table.list(row.get(1)).forEach(city -> add(city, place(city, row.get(0), false)));
        }
        for (List<String> row : Table.rows("regions.tsv")) {
            Table.list(row.get(1)).forEach(region -> add(region, place(region, row.get(0), true)));
        }
        for (List<String> row : Table.rows("organisations.tsv")) {
            addAll(new KnownName(EntityType.ORGANISATION, row.get(0), Optional.empty(), false), row, 1);
        }
        for (List<String> row : Table.rows("countries.tsv")) {
            addAll(place(row.get(1), row.get(0), true), row, 2);
            if (row.size() > 3) {
                Table.list(row.get(3)).forEach(nationality -> countryOfNationality.put(nationality, row.get(0)));
            }
        }
    }

    private void addAll(KnownName known, List<String> row, int formsAt) {
        add(known.name(), known);
        if (row.size() > formsAt) {
            Table.list(row.get(formsAt)).forEach(form -> add(form, known));
        }
    }

    private void add(String form, KnownName known) {
        names.put(form, known);
        for (int space = form.indexOf(' '); space > 0; space = form.indexOf(' ', space + 1)) {
            starts.add(form.substring(0, space));
        }
    }

    private static KnownName place(String name, String country, boolean area) {
        return new KnownName(EntityType.PLACE, name, country.isEmpty() ? Optional.empty() : Optional.of(country), area);
    }

    /** The longest known name that begins with a word. */
    Optional<Match> longestAt(List<Token> tokens, int from) {
        String text = tokens.get(from).text();
        String form = names.containsKey(text) ? text : tokens.get(from).asName();
        KnownName known = names.get(form);
        Match longest = known == null ? null : new Match(known, 1);
        int next = from + 1;
        while (starts.contains(form) && next < tokens.size() && isJoined(tokens, next)) {
            form = form + " " + tokens.get(next).asName();
            next++;
            KnownName longer = names.get(form);
            longest = longer == null ? longest : new Match(longer, next - from);
        }
        return Optional.ofNullable(longest);
    }

    private static boolean isJoined(List<Token> tokens, int at) {
        return tokens.get(at).before() == Gap.SPACE && !tokens.get(at - 1).possessive();
    }

    /** The name that stands in the tables in just this form. */
    Optional<KnownName> exactly(String form) {
        return Optional.ofNullable(names.get(form));
    }

    /** Whether some word names the people or things of a country. */
    boolean isNationality(String word) {
        return countryOfNationality.containsKey(word);
    }

    /** The country of a nationality. */
    Optional<String> countryOf(String nationality) {
        return Optional.ofNullable(countryOfNationality.get(nationality));
    }
}
