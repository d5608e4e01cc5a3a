package org.wiredesk.language.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.token.Tokens;

/** Puts a text together from its tokens and their tags. */
final class TextBuilder {

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> tokens = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    private boolean bordersKnown;
    private String label = "";
    private Optional<NameType> type = Optional.empty();
    private int nameStart;
    private int nameEnd;

    TextBuilder(String id) {
        this.id = id;
    }

    /** Says that the file tells where texts begin. */
    void bordersKnown() {
        bordersKnown = true;
    }

    boolean hasKnownBorders() {
        return bordersKnown;
    }

    /** How many sentences are complete. */
    int sentences() {
        return sentences.size();
    }

    /** How many tokens the open sentence has. */
    int length() {
        return tokens.size() - (sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1));
    }

    /** Whether a sentence has begun. */
    boolean isOpen() {
        return length() > 0;
    }

    void add(String token, Tag tag) {
        if (tokens.size() > 0) {
            text.append(isOpen() ? ' ' : '\n');
        }
        int start = text.length();
        text.append(token);
        if (tag.begins() || !tag.label().equals(label)) {
            endName();
            label = tag.label();
            type = tag.type();
            nameStart = start;
        }
        nameEnd = text.length();
        tokens.add(new int[] {start, text.length()});
    }

    void endSentence() {
        if (isOpen()) {
            endName();
            sentences.add(tokens.size());
        }
    }

    MarkedText build() {
        endSentence();
        int[] starts = tokens.stream().mapToInt(token -> token[0]).toArray();
        int[] ends = tokens.stream().mapToInt(token -> token[1]).toArray();
        int[] borders = sentences.stream().mapToInt(Integer::intValue).toArray();
        return new MarkedText(id, new Tokens(text.toString(), starts, ends, borders), names);
    }

    private void endName() {
        type.ifPresent(known -> names.add(new Name(nameStart, nameEnd, known, 1)));
        type = Optional.empty();
        label = "";
    }
}
