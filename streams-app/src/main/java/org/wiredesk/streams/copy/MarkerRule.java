package org.wiredesk.streams.copy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiredesk.records.Marker;

/**
 * One row of {@code markers.yaml}: a sign that an agency uses, and what it means.
 *
 * @param name unique; travels as {@link Marker#getRule()}
 * @param agency who uses it; for the reader, not for the rule
 * @param place where it may stand
 * @param pattern anchored at one end at least; group {@code sign} is the sign as printed, group {@code reason},
 * where there is one, says why
 * @param meaning what it says of the text
 * @param initials the characters that a text may begin with; empty for any
 * @param longest no text longer than this many characters is tried
 * @param onlyFrom sources that it holds for; empty for all
 * @param examples texts that carry it, each with its sign
 * @param not texts that look alike and do not carry it
 */
record MarkerRule(
        String name,
        String agency,
        MarkerPlace place,
        Pattern pattern,
        MarkerMeaning meaning,
        String initials,
        int longest,
        List<String> onlyFrom,
        Map<String, String> examples,
        List<String> not) {

    private static final int LONGEST_UNLESS_SAID = 1000;

    MarkerRule(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty(value = "agency", required = true) String agency,
            @JsonProperty(value = "place", required = true) MarkerPlace place,
            @JsonProperty(value = "pattern", required = true) Pattern pattern,
            @JsonProperty(value = "meaning", required = true) MarkerMeaning meaning,
            @JsonProperty("initials") @Nullable String initials,
            @JsonProperty("longest") int longest,
            @JsonProperty("onlyFrom") @Nullable List<String> onlyFrom,
            @JsonProperty("examples") @Nullable Map<String, String> examples,
            @JsonProperty("not") @Nullable List<String> not) {
        this.name = name;
        this.agency = agency;
        this.place = place;
        this.pattern = pattern;
        this.meaning = meaning;
        this.initials = initials == null ? "" : initials;
        this.longest = longest == 0 ? LONGEST_UNLESS_SAID : longest;
        this.onlyFrom = onlyFrom == null ? List.of() : List.copyOf(onlyFrom);
        this.examples = examples == null ? Map.of() : Map.copyOf(examples);
        this.not = not == null ? List.of() : List.copyOf(not);
    }

    /** The match in a text of a source, at the text's head if the pattern is anchored there, else at its tail. */
    Optional<Matcher> in(String text, String source) {
        boolean begins = initials.isEmpty() || (!text.isEmpty() && initials.indexOf(text.charAt(0)) >= 0);
        if (!begins || text.length() > longest || (!onlyFrom.isEmpty() && !onlyFrom.contains(source))) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return (atHead() ? matcher.lookingAt() : matcher.find()) ? Optional.of(matcher) : Optional.empty();
    }

    /** Whether the pattern is anchored at the head. */
    boolean atHead() {
        return pattern.pattern().startsWith("^");
    }

    /** Whether the pattern is anchored at the tail. */
    boolean atTail() {
        return pattern.pattern().endsWith("$");
    }

    /** The record of a match. */
    Marker marker(Matcher match) {
        return new Marker(match.group("sign").strip(), place.word(), name, meaning.name());
    }

    /** Why the text was revised, if the sign itself says so. */
    Optional<String> reason(Matcher match) {
        if (!pattern.pattern().contains("(?<reason>")) {
            return Optional.empty();
        }
        return Optional.ofNullable(match.group("reason")).map(String::strip);
    }
}
