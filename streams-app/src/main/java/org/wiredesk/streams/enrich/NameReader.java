package org.wiredesk.streams.enrich;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.EntityType;

/**
 * Reads the names in one text from left to right: known ones by the tables, others by their words and their
 * surroundings.
 */
final class NameReader {

    private static final int LONGEST_RUN = 12;
    private static final int MOST_PARTICLES = 3;

    private final List<Token> tokens;
    private final WordLists words;
    private final KnownNames known;
    private final StoryText story;
    private final FoundNames found;
    private final OrganisationReader organisations;
    private final PartReader parts;
    private final KnownNameReader knownNames;
    private final NewNameReader newNames;

    NameReader(String text, List<Token> tokens, WordLists words, KnownNames known) {
        this.tokens = tokens;
        this.words = words;
        this.known = known;
        this.story = new StoryText(tokens, words, known);
        this.found = new FoundNames(text, tokens);
        Surroundings surroundings = new Surroundings(tokens, words, known);
        this.organisations = new OrganisationReader(tokens, words);
        this.parts = new PartReader(known, found);
        this.knownNames = new KnownNameReader(tokens, story, words, known, surroundings, found);
        this.newNames = new NewNameReader(tokens, story, words, known, surroundings, parts, found);
    }

    /** All that is found in it. */
    FoundNames read() {
        int i = 0;
        while (i < tokens.size()) {
            i = tokens.get(i).isCapitalised() ? readRun(i, runEnd(i)) : knownNames.readSmall(i);
        }
        return found;
    }

    /** Where a run of words with capital letters ends; small words such as {@code van} may stand within. */
    private int runEnd(int from) {
        int end = from + 1;
        while (end < tokens.size() && end < from + LONGEST_RUN && story.isJoined(end)) {
            int next = end;
            while (next < end + MOST_PARTICLES
                    && next < tokens.size()
                    && story.isJoined(next)
                    && Particles.contains(tokens.get(next).text())) {
                next++;
            }
            if (next >= tokens.size() || !story.isJoined(next) || !story.isNamePart(next)) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /** Reads the names in a run of capitalised words; where to go on. */
    private int readRun(int from, int end) {
        int at = from;
        boolean titled = false;
        while (at < end) {
            Token token = tokens.get(at);
            Optional<KnownNames.Match> match = known.longestAt(tokens, at);
            int knownWords = match.map(KnownNames.Match::words).orElse(0);
            int organisationEnd = story.isSmallWord(token) ? at : organisations.end(at, end);
            if (knownWords < 2 && story.isSmallWord(token)) {
                at++;
            } else if (organisationEnd > at + Math.max(1, knownWords)) {
                found.add(EntityType.ORGANISATION, Optional.empty(), at, organisationEnd, true);
                at = organisationEnd;
            } else if (knownWords < 2 && story.isOrdinary(at, end)) {
                titled |= isTitle(at, end);
                at++;
            } else if (isCompound(token)) {
                parts.read(token);
                at++;
            } else if (knownWords > 1 || (knownWords == 1 && !story.opensPerson(at, end))) {
                at = knownNames.read(match.orElseThrow(), at, end);
            } else if (isTitle(at, end) && !(words.isGiven(token.text()) && story.opensPerson(at, end))) {
                titled = true;
                at++;
            } else if (knownNames.isDirection(at, end)) {
                at = knownNames.readDirection(at, end);
            } else if (words.isNoName(token.text()) || known.isNationality(token.text())) {
                at++;
            } else {
                at = newNames.read(at, end, titled);
                titled = false;
            }
        }
        return at;
    }

    /** A title, or at the head of a sentence what somebody is: {@code Librarian Ann Lorn}. */
    private boolean isTitle(int at, int end) {
        Token token = tokens.get(at);
        return words.isTitle(token.text()) || (token.startsSentence() && at + 1 < end && words.isRole(token.lower()));
    }

    /** {@code Lorn-based}: a name and an ordinary word. */
    private boolean isCompound(Token token) {
        int hyphen = token.text().lastIndexOf('-');
        return hyphen > 0
                && hyphen + 1 < token.text().length()
                && words.isCommon(token.text().substring(hyphen + 1));
    }
}
