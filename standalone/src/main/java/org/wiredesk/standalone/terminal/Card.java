package org.wiredesk.standalone.terminal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One thing shown as a block: a heading, what is said beside it, and named fields below.
 *
 * @param tone what it is to the reader
 * @param heading what it is, in a few words
 * @param aside where it comes from
 * @param fields what there is to know, in order
 */
public record Card(Tone tone, String heading, String aside, List<Field> fields) {

    /**
     * One line or paragraph of a card.
     *
     * @param name what it is
     * @param text what it says; lines parted by newlines
     * @param tone how it is shown
     */
    public record Field(String name, String text, Tone tone) {}

    public Card {
        fields = List.copyOf(fields);
    }

    /** A card to be filled. */
    public static Builder of(Tone tone, String heading) {
        return new Builder(tone, heading);
    }

    /** Fills a card; what is empty is left out, as an empty field tells nobody anything. */
    public static final class Builder {

        private final Tone tone;
        private final String heading;
        private String aside = "";
        private final List<Field> fields = new ArrayList<>();

        private Builder(Tone tone, String heading) {
            this.tone = tone;
            this.heading = heading;
        }

        /** What is said beside the heading. */
        public Builder aside(String text) {
            aside = text;
            return this;
        }

        /** Adds a field. */
        public Builder field(String name, String text) {
            return field(name, text, Tone.PLAIN);
        }

        /** Adds a field in a colour. */
        public Builder field(String name, String text, Tone shade) {
            if (!text.isBlank()) {
                fields.add(new Field(name, text, shade));
            }
            return this;
        }

        /** Adds a field that may be absent. */
        public Builder field(String name, Optional<?> value) {
            value.ifPresent(present -> field(name, present.toString()));
            return this;
        }

        /** Adds a field with several values on one line. */
        public Builder field(String name, Collection<String> values) {
            return field(name, String.join(", ", values));
        }

        /** The card as it was filled. */
        public Card build() {
            return new Card(tone, heading, aside, fields);
        }
    }
}
