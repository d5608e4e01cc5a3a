package org.wiredesk.streams.enrich;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.EntityType;

/** What the words around a name say of it. */
final class Surroundings {

    private static final Set<String> SPEAKING = Set.copyOf(Table.list(
            "said, says, told, tells, added, adds, wrote, writes, warned, argued, testified, replied, recalled, "
                    + "insisted, acknowledged, joked, tweeted, resigned, admitted, explained, asked"));
    private static final Set<String> WHO =
            Set.copyOf(Table.list("who, whose, head, chief, former, then, himself, herself, aged"));
    private static final Set<String> PLACE_NOUNS = Set.copyOf(Table.list(
            "city, town, village, suburb, district, province, region, island, port, resort, settlement, state, "
                    + "county, hamlet, municipality, township, peninsula, borough, capital"));
    private static final Set<String> PREPOSITIONS = Set.copyOf(
            Table.list("in, at, near, from, to, of, outside, around, through, across, toward, towards, into, between"));
    private static final Set<String> WHERE = Set.copyOf(Table.list("in, near, outside"));
    private static final Set<String> THINGS = Set.copyOf(Table.list(
            "Cup, Prize, Award, Awards, Act, Bill, Open, Trophy, Medal, Championship, Championships, Bowl, Law, "
                    + "Treaty, Agreement, Accord, Accords, Convention, Protocol, Festival, Amendment, Masters"));
    private static final int NATIONALITY_WITHIN = 6;
    private static final int OLDEST = 3;

    private final List<Token> tokens;
    private final WordLists words;
    private final KnownNames known;

    Surroundings(List<Token> tokens, WordLists words, KnownNames known) {
        this.tokens = tokens;
        this.words = words;
        this.known = known;
    }

    /** Whether the words before and behind a name, from a word up to another, say that it is a person. */
    boolean sayPerson(int from, int to) {
        return isRoleBefore(from) || isTalkedOfAsPerson(to) || speaks(from, to);
    }

    /** Whether the name says, or is said by, something. */
    boolean speaks(int from, int to) {
        boolean after = to < tokens.size()
                && tokens.get(to).before() == Gap.SPACE
                && SPEAKING.contains(tokens.get(to).text());
        boolean before = from > 0
                && tokens.get(from).before() == Gap.SPACE
                && (tokens.get(from - 1).text().equals("said")
                        || tokens.get(from - 1).text().equals("says"));
        return (after && !tokens.get(to - 1).possessive()) || before;
    }

    private boolean isRoleBefore(int from) {
        if (from == 0 || tokens.get(from).before() != Gap.SPACE) {
            return false;
        }
        Token before = tokens.get(from - 1);
        return !before.possessive()
                && (words.isRole(before.text()) || before.text().equals("named"));
    }

    private boolean isTalkedOfAsPerson(int to) {
        if (to >= tokens.size() || tokens.get(to).before() != Gap.COMMA) {
            return false;
        }
        String next = tokens.get(to).text();
        boolean age = next.length() <= OLDEST && next.chars().allMatch(Character::isDigit);
        return age || WHO.contains(next) || words.isRole(next);
    }

    /** Whether the word before says that something is in, at or from the name. */
    boolean isWhere(int from) {
        return from > 0
                && tokens.get(from).before() == Gap.SPACE
                && WHERE.contains(tokens.get(from - 1).lower());
    }

    /** Whether a name ends with a cup, a prize or a law, or such a word stands behind it. */
    boolean isOfThing(int to) {
        boolean behind = to < tokens.size()
                && tokens.get(to).before() == Gap.SPACE
                && THINGS.contains(tokens.get(to).text());
        return behind || THINGS.contains(tokens.get(to - 1).text());
    }

    /** That a name must be a place, and the country it lies in, where that is known. */
    record PlaceSign(Optional<String> country) {}

    /** What says that a name is a place, if anything does. */
    Optional<PlaceSign> placeIn(int from, int to) {
        if (from > 1
                && tokens.get(from - 1).text().equals("of")
                && PLACE_NOUNS.contains(tokens.get(from - 2).text())) {
            return Optional.of(new PlaceSign(nationalityBefore(from - 2).or(() -> countryBehind(to))));
        }
        boolean preposition =
                from > 0 && PREPOSITIONS.contains(tokens.get(from - 1).lower());
        if (!preposition || to >= tokens.size() || tokens.get(to).before() != Gap.COMMA) {
            return Optional.empty();
        }
        return known.longestAt(tokens, to)
                .filter(match -> match.name().type() == EntityType.PLACE)
                .filter(match -> !tokens.get(to + match.words() - 1).possessive())
                .map(match -> new PlaceSign(match.name().country()));
    }

    /**
     * Of a town in the tables, the country that the text names with it where that is another: {@code Paris,
     * Texas, is}.
     */
    Optional<String> otherCountry(int from, int to, String country) {
        if (to >= tokens.size() || tokens.get(to).before() != Gap.COMMA) {
            return Optional.empty();
        }
        boolean preposition =
                from > 0 && PREPOSITIONS.contains(tokens.get(from - 1).lower());
        return known.longestAt(tokens, to)
                .filter(match -> match.name().area() && isClosed(to + match.words()) && preposition)
                .flatMap(match -> match.name().country())
                .filter(other -> !other.equals(country));
    }

    private boolean isClosed(int at) {
        return at >= tokens.size()
                || (tokens.get(at).before() != Gap.SPACE && !tokens.get(at - 1).possessive());
    }

    private Optional<String> countryBehind(int to) {
        boolean in = to + 1 < tokens.size() && tokens.get(to).text().equals("in");
        return in
                ? known.longestAt(tokens, to + 1).flatMap(match -> match.name().country())
                : Optional.empty();
    }

    private Optional<String> nationalityBefore(int at) {
        for (int i = at - 1;
                i >= 0 && i >= at - NATIONALITY_WITHIN && tokens.get(i + 1).before() != Gap.SENTENCE;
                i--) {
            Optional<String> country = known.countryOf(tokens.get(i).text());
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }
}
