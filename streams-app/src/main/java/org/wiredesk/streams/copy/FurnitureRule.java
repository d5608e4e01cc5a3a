package org.wiredesk.streams.copy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code furniture.yaml}: a text that agencies print and that is no part of the story.
 *
 * @param name unique; travels as the furniture's rule
 * @param agency who prints it; for the reader, not for the rule
 * @param kind how much of the text it takes with it
 * @param pattern anchored at the head of a line
 * @param initials the characters that a line may begin with; empty for any
 * @param longest no line longer than this many characters is tried
 * @param examples lines that it finds
 * @param not lines that look alike and belong to the story
 */
record FurnitureRule(
        String name,
        String agency,
        FurnitureKind kind,
        Pattern pattern,
        String initials,
        int longest,
        List<String> examples,
        List<String> not) {

    private static final int LONGEST_UNLESS_SAID = 600;

    FurnitureRule(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty(value = "agency", required = true) String agency,
            @JsonProperty(value = "kind", required = true) FurnitureKind kind,
            @JsonProperty(value = "pattern", required = true) Pattern pattern,
            @JsonProperty("initials") @Nullable String initials,
            @JsonProperty("longest") int longest,
            @JsonProperty("examples") @Nullable List<String> examples,
            @JsonProperty("not") @Nullable List<String> not) {
        this.name = name;
        this.agency = agency;
        this.kind = kind;
        this.pattern = pattern;
        this.initials = initials == null ? "" : initials;
        this.longest = longest == 0 ? LONGEST_UNLESS_SAID : longest;
        this.examples = examples == null ? List.of() : List.copyOf(examples);
        this.not = not == null ? List.of() : List.copyOf(not);
    }

    /** Whether a line, stripped, is such furniture. */
    boolean finds(String line) {
        boolean begins = initials.isEmpty() || (!line.isEmpty() && initials.indexOf(line.charAt(0)) >= 0);
        return begins && line.length() <= longest && pattern.matcher(line).lookingAt();
    }
}
