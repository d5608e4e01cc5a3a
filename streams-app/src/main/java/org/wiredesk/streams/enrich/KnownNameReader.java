package org.wiredesk.streams.enrich;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.EntityType;

/** Reads names from the tables, and what stands beside the name of a place and makes another name of it. */
final class KnownNameReader {

    private static final int SHORTEST_TEAM = 5;
    private static final Set<String> DIRECTIONS =
            Set.copyOf(Table.list("North, South, East, West, Northern, Southern, Eastern, Western, "
                    + "Northeastern, Northwestern, Southeastern, Southwestern, Central, Upper, Lower, Greater"));

    private final List<Token> tokens;
    private final StoryText story;
    private final WordLists words;
    private final KnownNames known;
    private final Surroundings surroundings;
    private final FoundNames found;

    KnownNameReader(
            List<Token> tokens,
            StoryText story,
            WordLists words,
            KnownNames known,
            Surroundings surroundings,
            FoundNames found) {
        this.tokens = tokens;
        this.story = story;
        this.words = words;
        this.known = known;
        this.surroundings = surroundings;
        this.found = found;
    }

    /** Reads a known name that begins at a word of a run; where to go on. */
    int read(KnownNames.Match match, int at, int end) {
        int behind = at + match.words();
        if (match.name().type() == EntityType.PLACE && behind < end) {
            Token next = story.at(behind);
            if (words.isPlaceWord(next.asName())) {
                found.add(EntityType.PLACE, match.name().country(), at, behind + 1, true);
                return behind + 1;
            }
            if (isTeam(next) && behind + 1 == end) {
                found.add(EntityType.ORGANISATION, Optional.empty(), at, behind + 1, true);
                return behind + 1;
            }
            if (story.isUnknown(next)) {
                return behind; // Some other name that we do not know: "Lorn Gap".
            }
        }
        boolean lone = match.words() == 1 && story.at(at).text().indexOf('.') < 0;
        if (lone && !surroundings.isWhere(at)) {
            found.addLone(story.at(at), LoneName.Sign.NONE);
        }
        Optional<String> other =
                match.name().country().flatMap(country -> surroundings.otherCountry(at, behind, country));
        if (other.isPresent()) {
            found.add(EntityType.PLACE, other, at, behind, true);
        } else {
            found.addKnown(match.name(), at, behind);
        }
        return behind;
    }

    /** {@code Lorn Rovers}: a town and a word in the plural. */
    private boolean isTeam(Token token) {
        String word = token.asName();
        return word.length() >= SHORTEST_TEAM && word.endsWith("s") && story.isUnknown(token);
    }

    /** Known names that begin with a small letter, such as {@code al-Qaida}; where to go on. */
    int readSmall(int at) {
        Optional<KnownNames.Match> match =
                story.at(at).hasInnerCapital() ? known.longestAt(tokens, at) : Optional.empty();
        match.ifPresent(name -> found.addKnown(name.name(), at, at + name.words()));
        return at + match.map(KnownNames.Match::words).orElse(1);
    }

    /** {@code North} before the name of a place, or before a word that is no other name. */
    boolean isDirection(int at, int end) {
        return DIRECTIONS.contains(story.at(at).asName())
                && at + 1 < end
                && (placeAt(at + 1).isPresent() || (at + 2 == end && story.isUncommon(at + 1, end)));
    }

    /** Reads a place that begins with a direction; where to go on. */
    int readDirection(int at, int end) {
        Optional<KnownNames.Match> place = placeAt(at + 1);
        int to = place.map(match -> at + 1 + match.words()).orElse(end);
        found.add(EntityType.PLACE, place.flatMap(match -> match.name().country()), at, to, place.isPresent());
        return to;
    }

    private Optional<KnownNames.Match> placeAt(int at) {
        return known.longestAt(tokens, at).filter(match -> match.name().type() == EntityType.PLACE);
    }
}
