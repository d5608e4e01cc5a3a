package org.wiredesk.streams.enrich;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of one story and what the word lists and the story itself say of each of them. */
final class StoryText {

    private static final Set<String> SUFFIXES =
            Set.copyOf(Table.list("Jr., Sr., Jr, Sr, II, III, IV, V, VI, XIV, XVI"));

    private final List<Token> tokens;
    private final WordLists words;
    private final KnownNames known;
    private final Set<String> smallWords = new HashSet<>();

    StoryText(List<Token> tokens, WordLists words, KnownNames known) {
        this.tokens = tokens;
        this.words = words;
        this.known = known;
        for (Token token : tokens) {
            if (Character.isLowerCase(token.text().charAt(0))) {
                smallWords.add(token.text());
            }
        }
    }

    Token at(int place) {
        return tokens.get(place);
    }

    int size() {
        return tokens.size();
    }

    /** Whether only spaces part a word from the one before. */
    boolean isJoined(int at) {
        return tokens.get(at).before() == Gap.SPACE && !tokens.get(at - 1).possessive();
    }

    /** Whether a word may stand in a name behind its first word. */
    boolean isNamePart(int at) {
        Token token = tokens.get(at);
        String word = token.text();
        boolean arabicArticle = word.length() > 4
                && (word.startsWith("al-") || word.startsWith("el-"))
                && Character.isUpperCase(word.charAt(3));
        return token.isCapitalised() || arabicArticle || word.equals("&");
    }

    /** A word such as {@code The} that is never a name. */
    boolean isSmallWord(Token token) {
        return token.text().equals("&") || (words.isFunctionWord(token.lower()) && !token.isAcronym());
    }

    /** A common word that only has its capital letter from the head of its sentence, or from a line of capitals. */
    boolean isOrdinary(int at, int end) {
        Token token = tokens.get(at);
        if (!(token.startsSentence() || token.shouting()) || opensPerson(at, end)) {
            return false;
        }
        return !token.isAcronym() && (words.isCommon(token.lower()) || smallWords.contains(token.lower()));
    }

    /** Whether a given name stands here and something that may be a family name behind it. */
    boolean opensPerson(int at, int end) {
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

    /** Whether nothing is known of a word that could part it from the name before it. */
    boolean isUnknown(Token token) {
        String word = token.asName();
        return !words.isTitle(word)
                && !words.isNoName(word)
                && !words.isGiven(word)
                && !known.isNationality(word)
                && !isSmallWord(token)
                && known.exactly(word).isEmpty();
    }

    /** Whether none of the words from one up to another is an ordinary one. */
    boolean isUncommon(int from, int to) {
        return tokens.subList(from, to).stream()
                .noneMatch(token -> token.isAcronym()
                        || words.isCommon(token.lower())
                        || words.isOrganisationWord(token.text())
                        || words.isTitle(token.text())
                        || known.exactly(token.text()).isPresent()
                        || token.text().chars().anyMatch(Character::isDigit));
    }
}
