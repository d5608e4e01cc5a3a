package org.wiredesk.streams.enrich;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.EntityType;

/** Reads the names in one text from left to right: known ones by the tables, others by their words and their surroundings. */
final class NameReader {

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ten",
            "ter", "bin", "ibn", "bint", "al", "el", "y", "zu", "af", "av", "ul");
    private static final Set<String> SUFFIXES =
            Set.of("Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV", "V", "VI", "XIV", "XVI");
    private static final Set<String> PLACE_STARTS =
            Set.of("Lake", "Mount", "Mt.", "Port", "Fort", "Cape", "Isle", "Gulf");
    private static final Set<String> DIRECTIONS = Set.of(
            "North",
            "South",
            "East",
            "West",
            "Northern",
            "Southern",
            "Eastern",
            "Western",
            "Northeastern",
            "Northwestern",
            "Southeastern",
            "Southwestern",
            "Central",
            "Upper",
            "Lower",
            "Greater");
    private static final int LONGEST_RUN = 12;
    private static final int LONGEST_PERSON = 6;

    private final String text;
    private final List<Token> tokens;
    private final WordLists words;
    private final KnownNames known;
    private final Surroundings surroundings;
    private final OrganisationReader organisations;
    private final Set<String> smallWords = new HashSet<>();
    private final List<Found> names = new ArrayList<>();
    private final List<LoneName> loneNames = new ArrayList<>();

    NameReader(String text, List<Token> tokens, WordLists words, KnownNames known) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.known = known;
        this.surroundings = new Surroundings(tokens, words, known);
        this.organisations = new OrganisationReader(tokens, words);
    }

    /** Reads all of it. */
    void read() {
        tokens.stream()
                .map(Token::text)
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .forEach(smallWords::add);
        int i = 0;
        while (i < tokens.size()) {
            if (tokens.get(i).isCapitalised()) {
                int end = runEnd(i);
                i = readRun(i, end);
            } else {
                i = readSmall(i);
            }
        }
    }

    /** The names found, in the order of the text. */
    List<Found> names() {
        return names;
    }

    /** The single words that may be names, in the order of the text. */
    List<LoneName> loneNames() {
        return loneNames;
    }

    /** Known names that begin with a small letter, such as {@code al-Qaida}. */
    private int readSmall(int at) {
        Optional<KnownNames.Match> match =
                tokens.get(at).hasInnerCapital() ? known.longestAt(tokens, at) : Optional.empty();
        match.ifPresent(found -> addKnown(found.name(), at, at + found.words()));
        return at + match.map(KnownNames.Match::words).orElse(1);
    }

    private int runEnd(int from) {
        int end = from + 1;
        while (end < tokens.size() && end < from + LONGEST_RUN && isJoined(end)) {
            int next = end;
            while (next < end + 3
                    && next < tokens.size()
                    && isJoined(next)
                    && PARTICLES.contains(tokens.get(next).text())) {
                next++;
            }
            if (next >= tokens.size() || !isJoined(next) || !isNamePart(tokens.get(next))) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private boolean isJoined(int at) {
        return tokens.get(at).before() == Gap.SPACE && !tokens.get(at - 1).possessive();
    }

    private static boolean isNamePart(Token token) {
        String word = token.text();
        boolean arabicArticle = word.length() > 4
                && (word.startsWith("al-") || word.startsWith("el-"))
                && Character.isUpperCase(word.charAt(3));
        return token.isCapitalised() || arabicArticle || word.equals("&");
    }

    /** Reads the names in a run of capitalised words; where to go on. */
    private int readRun(int from, int end) {
        int at = from;
        boolean titled = false;
        while (at < end) {
            Token token = tokens.get(at);
            Optional<KnownNames.Match> match = known.longestAt(tokens, at);
            int knownWords = match.map(KnownNames.Match::words).orElse(0);
            int organisationEnd = isSmallWord(token) ? at : organisations.end(at, end);
            if (knownWords < 2 && isSmallWord(token)) {
                at++;
            } else if (organisationEnd > at + Math.max(1, knownWords)) {
                add(EntityType.ORGANISATION, Optional.empty(), at, organisationEnd, true);
                at = organisationEnd;
            } else if (knownWords < 2 && isOrdinary(at, end)) {
                titled |= words.isTitle(token.text());
                at++;
            } else if (isCompound(token)) {
                readParts(token);
                at++;
            } else if (knownWords > 1 || (knownWords == 1 && !opensPerson(at, end))) {
                at = readKnown(match.orElseThrow(), at, end);
            } else if (words.isTitle(token.text()) && !(words.isGiven(token.text()) && opensPerson(at, end))) {
                titled = true;
                at++;
            } else if (isDirection(at, end)) {
                at = readDirection(at, end);
            } else if (words.isNoName(token.text()) || known.isNationality(token.text())) {
                at++;
            } else {
                at = readPerson(at, end, titled);
                titled = false;
            }
        }
        return at;
    }

    /** {@code Lorn-based}: a name and an ordinary word. */
    private boolean isCompound(Token token) {
        int hyphen = token.text().lastIndexOf('-');
        return hyphen > 0
                && hyphen + 1 < token.text().length()
                && words.isCommon(token.text().substring(hyphen + 1));
    }

    /** {@code North} before the name of a place, or before a word that is no other name. */
    private boolean isDirection(int at, int end) {
        return DIRECTIONS.contains(tokens.get(at).asName())
                && at + 1 < end
                && (placeAt(at + 1).isPresent() || (at + 2 == end && isUncommon(at + 1, end)));
    }

    private Optional<KnownNames.Match> placeAt(int at) {
        return known.longestAt(tokens, at).filter(match -> match.name().type() == EntityType.PLACE);
    }

    private int readDirection(int at, int end) {
        Optional<KnownNames.Match> place = placeAt(at + 1);
        int to = place.map(match -> at + 1 + match.words()).orElse(end);
        add(EntityType.PLACE, place.flatMap(match -> match.name().country()), at, to, place.isPresent());
        return to;
    }

    /** A word such as {@code The} that is never a name. */
    private boolean isSmallWord(Token token) {
        return token.text().equals("&") || (FunctionWords.contains(token.lower()) && !token.isAcronym());
    }

    /** A common word that only has its capital letter from the head of its sentence. */
    private boolean isOrdinary(int at, int end) {
        Token token = tokens.get(at);
        if (!(token.startsSentence() || token.shouting()) || opensPerson(at, end)) {
            return false;
        }
        return !token.isAcronym() && (words.isCommon(token.lower()) || smallWords.contains(token.lower()));
    }

    /** Whether a given name stands here and something that may be a family name behind it. */
    private boolean opensPerson(int at, int end) {
        if (!words.isGiven(tokens.get(at).asName()) || at + 1 >= end) {
            return false;
        }
        Token next = tokens.get(at + 1);
        String name = next.asName();
        boolean other = words.isNoName(name)
                || words.isPlaceWord(name)
                || words.isOrganisationWord(name)
                || known.isNationality(name);
        boolean team = known.exactly(tokens.get(at).asName()).isPresent()
                && (name.endsWith("s") || smallWords.contains(next.lower()));
        return !other && !team && !SUFFIXES.contains(name) && !name.equals("&");
    }

    private int readKnown(KnownNames.Match match, int at, int end) {
        int behind = at + match.words();
        if (match.name().type() == EntityType.PLACE && behind < end) {
            Token next = tokens.get(behind);
            if (words.isPlaceWord(next.asName())) {
                add(EntityType.PLACE, match.name().country(), at, behind + 1, true);
                return behind + 1;
            }
            if (isTeam(next) && behind + 1 == end) {
                add(EntityType.ORGANISATION, Optional.empty(), at, behind + 1, true);
                return behind + 1;
            }
        }
        if (behind < end && isPartOfMore(tokens.get(behind), match)) {
            return behind;
        }
        boolean lone = match.words() == 1 && tokens.get(at).text().indexOf('.') < 0;
        if (lone && !surroundings.isWhere(at)) {
            loneNames.add(new LoneName(
                    tokens.get(at).asName(),
                    tokens.get(at).start(),
                    tokens.get(at).end(),
                    LoneName.Sign.NONE));
        }
        Optional<String> other =
                match.name().country().flatMap(country -> surroundings.otherCountry(at, behind, country));
        if (other.isPresent()) {
            add(EntityType.PLACE, other, at, behind, true);
        } else {
            addKnown(match.name(), at, behind);
        }
        return behind;
    }

    /** Whether a word behind a place makes another name of it, one that we do not know: {@code Lorn Gap}. */
    private boolean isPartOfMore(Token next, KnownNames.Match match) {
        String word = next.asName();
        return match.name().type() == EntityType.PLACE
                && !words.isTitle(word)
                && !words.isNoName(word)
                && !words.isGiven(word)
                && !known.isNationality(word)
                && !isSmallWord(next)
                && known.exactly(word).isEmpty();
    }

    /** {@code Lorn Rovers}: a town and a word in the plural. */
    private boolean isTeam(Token token) {
        String word = token.asName();
        return word.length() > 4
                && word.endsWith("s")
                && !words.isNoName(word)
                && !words.isTitle(word)
                && !words.isGiven(word)
                && !known.isNationality(word)
                && known.exactly(word).isEmpty();
    }

    private int readPerson(int from, int end, boolean titled) {
        int to = personEnd(from, end);
        int at = withoutCommonHead(from, to);
        boolean headed = titled || at > from;
        if (to == at + 1) {
            readLone(at, headed);
            return to;
        }
        Optional<Surroundings.PlaceSign> place = headed ? Optional.empty() : surroundings.placeIn(at, to);
        if (isPlaceByWord(at, to)) {
            add(EntityType.PLACE, place.flatMap(Surroundings.PlaceSign::country), at, to, true);
        } else if (headed || isPersonByWords(at, to) || surroundings.sayPerson(at, to)) {
            add(EntityType.PERSON, Optional.empty(), at, to, true);
        } else if (place.isPresent()) {
            add(EntityType.PLACE, place.get().country(), at, to, true);
        } else if (isUncommon(at, to) && !surroundings.isOfThing(to)) {
            add(surroundings.isWhere(at) ? EntityType.PLACE : EntityType.PERSON, Optional.empty(), at, to, false);
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
        while (to > at + 1 && !isNamePart(tokens.get(to - 1))) {
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
        boolean particle = tokens.subList(at, to).stream().anyMatch(token -> PARTICLES.contains(token.text()));
        boolean familyFirst = words.isFamilyFirst(first) && isUncommon(at + 1, to);
        return words.isGiven(first) || initial || particle || familyFirst;
    }

    /** Whether none of the words is an ordinary one. */
    private boolean isUncommon(int at, int to) {
        return tokens.subList(at, to).stream()
                .noneMatch(token -> token.isAcronym()
                        || words.isCommon(token.lower())
                        || words.isOrganisationWord(token.text())
                        || words.isTitle(token.text())
                        || known.exactly(token.text()).isPresent()
                        || token.text().chars().anyMatch(Character::isDigit));
    }

    private void readLone(int at, boolean titled) {
        Token token = tokens.get(at);
        int hyphen = token.text().indexOf('-');
        if (hyphen > 0) {
            readParts(token);
            return;
        }
        Optional<Surroundings.PlaceSign> place = titled ? Optional.empty() : surroundings.placeIn(at, at + 1);
        if (place.isPresent() && !words.isGiven(token.text())) {
            add(EntityType.PLACE, place.get().country(), at, at + 1, true);
            return;
        }
        boolean article = at > 0 && tokens.get(at - 1).lower().equals("the") && token.isAcronym();
        boolean speaker = !token.isAcronym() && !words.isOrganisationWord(token.asName());
        boolean person = titled || (speaker && surroundings.sayPerson(at, at + 1));
        if (!surroundings.isOfThing(at + 1)) {
            LoneName.Sign sign = article ? LoneName.Sign.ORGANISATION : person ? LoneName.Sign.PERSON : signOfWord(at);
            loneNames.add(new LoneName(token.asName(), token.start(), token.end(), sign));
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

    /** {@code Lorn-Vell}: each part may be a name of its own. */
    private void readParts(Token token) {
        boolean readable = false;
        for (int from = 0; from < token.text().length(); ) {
            int hyphen = token.text().indexOf('-', from);
            int to = hyphen < 0 ? token.text().length() : hyphen;
            String part = token.text().substring(from, to);
            int start = token.start() + from;
            Optional<KnownName> name = known.exactly(part);
            if (name.isPresent()) {
                names.add(new Found(
                        name.get().type(), name.get().name(), name.get().country(), start, token.start() + to, true));
                readable = true;
            } else if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                loneNames.add(new LoneName(part, start, token.start() + to, LoneName.Sign.NONE));
            }
            from = to + 1;
        }
        if (!readable) {
            loneNames.add(new LoneName(token.asName(), token.start(), token.end(), LoneName.Sign.NONE));
        }
    }

    private void addKnown(KnownName name, int from, int to) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        names.add(new Found(name.type(), name.name(), name.country(), start, end, true));
    }

    private void add(EntityType type, Optional<String> country, int from, int to, boolean sure) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        boolean shouting = tokens.get(from).shouting();
        String name = shouting
                ? String.join(
                        " ",
                        tokens.subList(from, to).stream().map(Token::asName).toList())
                : text.substring(start, end);
        names.add(new Found(type, name, country, start, end, sure));
    }
}
