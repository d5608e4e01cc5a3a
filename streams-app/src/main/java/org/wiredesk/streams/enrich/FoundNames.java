package org.wiredesk.streams.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.EntityType;

/** Gathers what is found while one text is read. */
final class FoundNames {

    private final String text;
    private final List<Token> tokens;
    private final List<Found> names = new ArrayList<>();
    private final List<LoneName> loneNames = new ArrayList<>();

    FoundNames(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The names found, in the order in which they were. */
    List<Found> names() {
        return names;
    }

    /** The single words that may be names, in the order in which they were found. */
    List<LoneName> loneNames() {
        return loneNames;
    }

    /** A name that is called as it stands, from a word up to another. */
    void add(EntityType type, Optional<String> country, int from, int to, boolean sure) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        String name = tokens.get(from).shouting() ? spoken(from, to) : text.substring(start, end);
        names.add(new Found(type, name, country, start, end, sure));
    }

    private String spoken(int from, int to) {
        return String.join(
                " ", tokens.subList(from, to).stream().map(Token::asName).toList());
    }

    /** A name from the tables, from a word up to another. */
    void addKnown(KnownName name, int from, int to) {
        addKnownAt(name, tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** A name from the tables, from a UTF-16 unit up to another. */
    void addKnownAt(KnownName name, int start, int end) {
        names.add(new Found(name.type(), name.name(), name.country(), start, end, true));
    }

    /** A word that may be a name. */
    void addLone(Token token, LoneName.Sign sign) {
        addLoneAt(token.asName(), token.start(), token.end(), sign);
    }

    /** A part of a word that may be a name, from a UTF-16 unit up to another. */
    void addLoneAt(String name, int start, int end, LoneName.Sign sign) {
        loneNames.add(new LoneName(name, start, end, sign));
    }
}
