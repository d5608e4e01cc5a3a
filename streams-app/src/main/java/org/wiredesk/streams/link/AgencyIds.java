package org.wiredesk.streams.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of an agency's id that stays the same over the versions of a story, where the id as sent does not: Reuters spells one guid in two ways, TT and
 * the PA put the revision into it, NewsML 1.2 into its public identifier.
 */
final class AgencyIds {

    private record Spelling(String sign, String rule, Pattern pattern) {}

    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling(
                    "newsml_",
                    "usn",
                    Pattern.compile("tag[:_]reuters\\.com[,_]\\d{4}[:_]newsml_([\\p{L}\\p{N}]{4,40})(?::\\d{1,12})?")),
            new Spelling("TT:", "tt-number", Pattern.compile(".*\\b(TT:\\d{4,12}):\\d{1,3}")),
            new Spelling("PA_API.", "unique-name", Pattern.compile("(PA_API\\.[\\p{L}\\p{N}-]{8,60})\\.\\d{1,4}")),
            new Spelling(
                    "urn:newsml:",
                    "public-identifier",
                    Pattern.compile("(urn:newsml:[^:]+:\\d{8}(?:T[^:]{1,12})?:.+):\\d{1,6}[NUA]")));

    private AgencyIds() {}

    /**
     * The id's lasting part.
     *
     * @param rule how it was found, e.g. {@code usn}
     */
    record Lasting(String rule, String value) {}

    /** The lasting part of an id, if the id is longer than that. */
    static Optional<Lasting> lasting(String id) {
        for (Spelling spelling : SPELLINGS) {
            if (id.contains(spelling.sign)) {
                Matcher matcher = spelling.pattern.matcher(id);
                if (matcher.matches()) {
                    return Optional.of(new Lasting(spelling.rule, matcher.group(1)));
                }
            }
        }
        return Optional.empty();
    }
}
