package org.wiredesk.streams.enrich;

import java.util.Optional;

/** Reads words with hyphens in them, each part of which may be a name of its own. */
final class PartReader {

    private final KnownNames known;
    private final FoundNames found;

    PartReader(KnownNames known, FoundNames found) {
        this.known = known;
        this.found = found;
    }

    /** {@code Lorn-Vell} is Lorn and Vell if one of them is known, else one word. */
    void read(Token token) {
        boolean readable = false;
        int from = 0;
        while (from < token.text().length()) {
            int hyphen = token.text().indexOf('-', from);
            int to = hyphen < 0 ? token.text().length() : hyphen;
            String part = token.text().substring(from, to);
            Optional<KnownName> name = known.exactly(part);
            if (name.isPresent()) {
                found.addKnownAt(name.get(), token.start() + from, token.start() + to);
                readable = true;
            } else if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                found.addLoneAt(part, token.start() + from, token.start() + to, LoneName.Sign.NONE);
            }
            from = to + 1;
        }
        if (!readable) {
            found.addLone(token, LoneName.Sign.NONE);
        }
    }
}
