package org.wiredesk.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.diff.Passage.Token;
import org.wiredesk.records.ReasonKind;

/**
 * Finds numbers, names, negations and hedges by their looks, in any script that has them. A name is a word with a capital within a sentence; at the
 * beginning of one it must be known as a name from elsewhere in the story, or go before another name.
 */
final class FactFinder {

    private static final String ENDS_SENTENCE = ".!?…:;。！？\"“”„«»‘([—–•*-";
    private static final Set<String> NOUNS_HAVE_CAPITALS = Set.of("de", "lb");

    private final Set<String> names;
    private final boolean nounsHaveCapitals;

    private FactFinder(Set<String> names, boolean nounsHaveCapitals) {
        this.names = names;
        this.nounsHaveCapitals = nounsHaveCapitals;
    }

    /**
     * A finder that knows the names in these passages.
     *
     * @param language BCP 47; where nouns have capitals only two such words side by side are taken for a name
     */
    static FactFinder knowing(Iterable<Passage> passages, Optional<String> language) {
        boolean nouns = language.map(tag -> tag.split("-", -1)[0])
                .filter(NOUNS_HAVE_CAPITALS::contains)
                .isPresent();
        FactFinder first = new FactFinder(Set.of(), nouns);
        Set<String> names = new HashSet<>();
        passages.forEach(passage -> first.addNames(passage, names));
        return new FactFinder(names, nouns);
    }

    private void addNames(Passage passage, Set<String> found) {
        List<Token> tokens = passage.tokens();
        boolean shouts = isShouted(passage.text());
        for (int i = 0; i < tokens.size() && !shouts; i++) {
            if (isName(tokens, i)) {
                found.add(tokens.get(i).folded());
            }
        }
    }

    /** The facts of a passage, in order. */
    List<Fact> in(Passage passage) {
        List<Token> tokens = passage.tokens();
        boolean shouts = isShouted(passage.text());
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                fact(tokens, i, shouts).ifPresent(facts::add);
            }
        }
        return List.copyOf(facts);
    }

    private Optional<Fact> fact(List<Token> tokens, int place, boolean shouts) {
        Token token = tokens.get(place);
        if (token.isNumber()) {
            return Optional.of(number(tokens, place));
        }
        Optional<FactWords.Meaning> meaning = FactWords.meaning(token.text(), token.folded());
        if (meaning.isPresent()) {
            return meaning.map(found -> of(found.kind(), found.value(), token));
        }
        return !shouts && isName(tokens, place)
                ? Optional.of(of(ReasonKind.NAME, token.folded(), token))
                : Optional.empty();
    }

    /** A number with the minus before it: that is one that follows a blank and touches the number. */
    private static Fact number(List<Token> tokens, int place) {
        Token token = tokens.get(place);
        Token sign = place > 0 ? tokens.get(place - 1) : token;
        boolean touches = sign.end() == token.start()
                && (sign.text().equals("-") || sign.text().equals("−"));
        boolean minus = touches && (place == 1 || tokens.get(place - 2).end() < sign.start());
        return minus
                ? new Fact(ReasonKind.NUMBER, "-" + token.folded(), "-" + token.text(), sign.start(), token.end())
                : of(ReasonKind.NUMBER, token.folded(), token);
    }

    private static Fact of(ReasonKind kind, String value, Token token) {
        return new Fact(kind, value, token.text(), token.start(), token.end());
    }

    private boolean isName(List<Token> tokens, int place) {
        Token token = tokens.get(place);
        if (!token.isCapitalised() || FactWords.isNoName(token.folded())) {
            return false;
        }
        if (names.contains(token.folded()) || isAcronym(token.text())) {
            return true;
        }
        boolean goesBeforeName = place + 1 < tokens.size() && isNameWithin(tokens, place + 1);
        return goesBeforeName
                || (isNameWithin(tokens, place) && (!nounsHaveCapitals || isNameWithin(tokens, place - 1)));
    }

    private static boolean isNameWithin(List<Token> tokens, int place) {
        return place > 0
                && tokens.get(place).isCapitalised()
                && !FactWords.isNoName(tokens.get(place).folded())
                && !ENDS_SENTENCE.contains(tokens.get(place - 1).text());
    }

    private static boolean isAcronym(String text) {
        return text.length() > 1 && isShouted(text);
    }

    private static boolean isShouted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
