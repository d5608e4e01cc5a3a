package org.wiredesk.streams.enrich;

import java.util.List;
import java.util.Set;

/**
 * Finds where the name of an organisation ends that is told by its words: {@code Harbour Workers Union}, {@code
 * Ministry of Fisheries}.
 */
final class OrganisationReader {

    private static final Set<String> JOINTS = Set.of("of", "for");
    private static final Set<String> OF_TWO_FIELDS =
            Set.of("Ministry", "Department", "Committee", "Office", "Bureau", "Commission", "Agency");
    private static final int LONGEST = 10;

    private final List<Token> tokens;
    private final WordLists words;

    OrganisationReader(List<Token> tokens, WordLists words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * The word behind an organisation's name that begins at a word of a run of capitalised words; {@code from} if
     * there is none.
     */
    int end(int from, int runEnd) {
        int last = -1;
        for (int i = from; i < Math.min(runEnd, from + LONGEST); i++) {
            if (words.isOrganisationWord(tokens.get(i).asName())) {
                last = i;
            }
        }
        if (last < 0) {
            return from;
        }
        int extended =
                extended(last + 1, OF_TWO_FIELDS.contains(tokens.get(last).asName()));
        boolean enough = last > from || extended > last + 1;
        return enough ? extended : from;
    }

    /** Takes {@code of Health and Welfare} with it. */
    private int extended(int behind, boolean twoFields) {
        if (!isJoined(behind) || !JOINTS.contains(tokens.get(behind).text())) {
            return behind;
        }
        int next = behind + 1;
        if (isJoined(next) && tokens.get(next).text().equals("the")) {
            next++;
        }
        int end = behind;
        while (isJoined(next) && next < behind + LONGEST) {
            if (isNamePart(next)) {
                end = next + 1;
                next++;
            } else if (twoFields && end > behind && tokens.get(next).text().equals("and") && isNamePart(next + 1)) {
                next++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isNamePart(int at) {
        return isJoined(at)
                && tokens.get(at).isCapitalised()
                && !words.isTitle(tokens.get(at).text() + ".");
    }

    private boolean isJoined(int at) {
        return at < tokens.size()
                && tokens.get(at).before() == Gap.SPACE
                && !tokens.get(at - 1).possessive();
    }
}
