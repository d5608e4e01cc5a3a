package org.wiredesk.producer.parse.anpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.prose.Whitespace;

/**
 * The lines above a text that begin with a caret, told apart by how they begin.
 *
 * @param slug the long slug as sent, with revision and word count; empty if there is none
 * @param headline empty if there is none
 * @param byline as sent
 * @param notes to editors, as sent, in one line
 * @param agency who signs below the by-line, {@code Associated Press}; empty if nobody
 * @param end the line behind them
 */
record AnpaTop(String slug, String headline, Optional<String> byline, Optional<String> notes, String agency, int end) {

    private static final int SAME = 5;
    private static final int MOST_LETTERS = 40;
    private static final int LONGEST_NAME = 60;
    private static final Pattern NOTE =
            Pattern.compile("(?i)(?:eds?|editors?|editor[’']s note|note to editors|attention)\\b ?[:.,-].*");
    private static final Pattern CHANGE = Pattern.compile("(?i)update ?: ?(.*)");
    private static final Pattern PICTURES =
            Pattern.compile("(?i)(?:with )?AP (?:photo|graphic|video|audio|interactive)s?\\b.*");
    private static final Pattern CYCLE = Pattern.compile("(?:BC|AP|PM|AM)-\\S.*");

    /**
     * Reads them.
     *
     * @param lines of the text
     * @param keyword the short slug, with which the long one begins
     */
    static AnpaTop of(List<String> lines, String keyword) {
        Collected top = new Collected(keyword);
        int at = 0;
        while (at < lines.size()
                && (lines.get(at).isBlank() || lines.get(at).stripLeading().startsWith("^"))) {
            StringBuilder line = new StringBuilder(lines.get(at).strip());
            at++;
            while (line.length() > 0 && !isClosed(line) && at < lines.size() && goesOn(lines.get(at))) {
                line.append(' ').append(lines.get(at).strip());
                at++;
            }
            top.add(line);
        }
        return top.toTop(at);
    }

    private static boolean isClosed(StringBuilder line) {
        char last = line.charAt(line.length() - 1);
        return last == '<' || last == '=';
    }

    private static boolean goesOn(String next) {
        return !next.isBlank() && next.charAt(0) != '\t' && next.charAt(0) != ' ' && next.charAt(0) != '^';
    }

    /** What was found so far. */
    private static final class Collected {

        private final String keyword;
        private final List<String> notes = new ArrayList<>();
        private String slug = "";
        private String headline = "";
        private String byline = "";
        private String agency = "";

        Collected(String keyword) {
            this.keyword = letters(keyword);
        }

        void add(StringBuilder raw) {
            boolean signed = raw.length() > 0 && raw.charAt(raw.length() - 1) == '=';
            String line = AnpaTypography.clean(Whitespace.collapse(withoutSigns(raw)));
            if (line.isEmpty() || PICTURES.matcher(line).matches()) {
                return;
            }
            if (slug.isEmpty() && isSlug(line)) {
                slug = line;
            } else if (signed && line.length() <= LONGEST_NAME && (line.startsWith("By ") || line.startsWith("BY "))) {
                byline = byline.isEmpty() ? line : byline;
            } else if (signed && line.length() <= LONGEST_NAME) {
                agency = agency.isEmpty() ? line : agency;
            } else if (NOTE.matcher(line).matches()) {
                notes.add(line);
            } else if (CHANGE.matcher(line).matches()) {
                notes.add(line.substring(line.indexOf(':') + 1).strip());
            } else if (headline.isEmpty()) {
                headline = line;
            }
        }

        private static String withoutSigns(StringBuilder raw) {
            int from = raw.length() > 0 && raw.charAt(0) == '^' ? 1 : 0;
            int to = raw.length();
            while (to > from && "<=@ ".indexOf(raw.charAt(to - 1)) >= 0) {
                to--;
            }
            return raw.substring(from, to);
        }

        private boolean isSlug(String line) {
            String own = letters(line);
            int same = Math.min(SAME, keyword.length());
            return CYCLE.matcher(line).matches() || (same > 2 && own.startsWith(keyword.substring(0, same)));
        }

        private static String letters(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            StringBuilder letters = new StringBuilder(MOST_LETTERS);
            for (int i = 0; i < lower.length() && letters.length() < MOST_LETTERS; i++) {
                if (Character.isLetterOrDigit(lower.charAt(i))) {
                    letters.append(lower.charAt(i));
                }
            }
            return letters.toString();
        }

        AnpaTop toTop(int end) {
            return new AnpaTop(
                    slug,
                    headline,
                    Optional.of(byline).filter(name -> !name.isEmpty()),
                    Optional.of(String.join(" ", notes)).filter(note -> !note.isEmpty()),
                    agency,
                    end);
        }
    }
}
