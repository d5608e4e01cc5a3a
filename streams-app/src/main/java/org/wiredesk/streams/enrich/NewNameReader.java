package org.wiredesk.streams.enrich;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.EntityType;

/**
 * Reads names that stand in no table: people first of all, and places that say so themselves or whose surroundings
 * do.
 */
final class NewNameReader {

    private static final Set<String> PLACE_STARTS =
            Set.of("Lake", "Mount", "Mt.", "Port", "Fort", "Cape", "Isle", "Gulf");
    private static final int LONGEST_PERSON = 6;

    private final List<Token> tokens;
    private final StoryText story;
    private final WordLists words;
    private final KnownNames known;
    private final Surroundings surroundings;
    private final PartReader parts;
    private final FoundNames found;

    NewNameReader(
            List<Token> tokens,
            StoryText story,
            WordLists words,
            KnownNames known,
            Surroundings surroundings,
            PartReader parts,
            FoundNames found) {
        this.tokens = tokens;
        this.story = story;
        this.words = words;
        this.known = known;
        this.surroundings = surroundings;
        this.parts = parts;
        this.found = found;
    }

    /** Reads a name that begins at a word of a run, behind a title or not; where to go on. */
    int read(int from, int end, boolean titled) {
        int to = personEnd(from, end);
        int at = withoutCommonHead(from, to);
        boolean headed = titled || at > from;
        if (to == at + 1) {
            readLone(at, headed);
            return to;
        }
        Optional<Surroundings.PlaceSign> place = headed ? Optional.empty() : surroundings.placeIn(at, to);
        if (isPlaceByWord(at, to)) {
            found.add(EntityType.PLACE, place.flatMap(Surroundings.PlaceSign::country), at, to, true);
        } else if (headed || isPersonByWords(at, to) || surroundings.sayPerson(at, to)) {
            found.add(EntityType.PERSON, Optional.empty(), at, to, true);
        } else if (place.isPresent()) {
            found.add(EntityType.PLACE, place.get().country(), at, to, true);
        } else if (story.isUncommon(at, to) && !surroundings.isOfThing(to)) {
            found.add(surroundings.isWhere(at) ? EntityType.PLACE : EntityType.PERSON, Optional.empty(), at, to, false);
        }
        return to;
    }

    private int personEnd(int at, int end) {
        int to = at + 1;
        while (to < end && to < at + LONGEST_PERSON) {
            Token token = tokens.get(to);
            boolean last = to == end - 1;
            boolean stops = words.isNoName(token.text())
                    || token.text().equals("&")
                    || known.isNationality(token.text())
                    || (!last && words.isTitle(token.text()))
                    || (to > at + 1 && known.longestAt(tokens, to).isPresent());
            if (stops) {
                break;
            }
            to++;
        }
        while (to > at + 1 && !story.isNamePart(to - 1)) {
            to--;
        }
        return to;
    }

    /** Where a person's name begins behind ordinary words with capital letters: {@code County Coroner Ann Lorn}. */
    private int withoutCommonHead(int at, int to) {
        int head = at;
        while (head < to - 1
                && !words.isGiven(tokens.get(head).asName())
                && words.isCommon(tokens.get(head).lower())) {
            head++;
        }
        return head < to - 1 && words.isGiven(tokens.get(head).asName()) ? head : at;
    }

    private boolean isPlaceByWord(int at, int to) {
        boolean ends = words.isPlaceWord(tokens.get(to - 1).asName())
                && !words.isGiven(tokens.get(at).asName());
        return ends || (PLACE_STARTS.contains(tokens.get(at).asName()) && to == at + 2);
    }

    private boolean isPersonByWords(int at, int to) {
        String first = tokens.get(at).asName();
        boolean initial = tokens.subList(at, to).stream().anyMatch(Token::isInitial);
        boolean particle = tokens.subList(at, to).stream().anyMatch(token -> Particles.contains(token.text()));
        boolean familyFirst = words.isFamilyFirst(first) && story.isUncommon(at + 1, to);
        return words.isGiven(first) || initial || particle || familyFirst;
    }

    private void readLone(int at, boolean titled) {
        Token token = tokens.get(at);
        if (token.text().indexOf('-') > 0) {
            parts.read(token);
            return;
        }
        Optional<Surroundings.PlaceSign> place = titled ? Optional.empty() : surroundings.placeIn(at, at + 1);
        if (place.isPresent() && !words.isGiven(token.text())) {
            found.add(EntityType.PLACE, place.get().country(), at, at + 1, true);
            return;
        }
        boolean article = at > 0 && tokens.get(at - 1).lower().equals("the") && token.isAcronym();
        boolean speaker = !token.isAcronym() && !words.isOrganisationWord(token.asName());
        boolean person = titled || (speaker && surroundings.sayPerson(at, at + 1));
        if (!surroundings.isOfThing(at + 1)) {
            LoneName.Sign sign = article ? LoneName.Sign.ORGANISATION : person ? LoneName.Sign.PERSON : signOfWord(at);
            found.addLone(token, sign);
        }
    }

    private LoneName.Sign signOfWord(int at) {
        Token token = tokens.get(at);
        boolean uncommon = !words.isCommon(token.lower()) && !token.isAcronym();
        if (uncommon && words.isGiven(token.asName())) {
            return LoneName.Sign.PERSON;
        }
        return uncommon && surroundings.isWhere(at) ? LoneName.Sign.PLACE : LoneName.Sign.NONE;
    }
}
