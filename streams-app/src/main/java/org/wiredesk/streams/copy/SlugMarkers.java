package org.wiredesk.streams.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.records.Marker;

/**
 * Lifts markers off the end of a slug. They stand behind commas ({@code Heat-Hawks, 1st Ld-Writethru,416}), in brackets
 * ({@code EGYPT-POLITICS/ (UPDATE 1, PIX)}) or, on the narrow ANPA line, behind a space ({@code Heat-Hawks
 * 1stLd-Writethru}). Cycle prefixes, word counts and words on pictures go with them; they say nothing about
 * revisions.
 */
final class SlugMarkers {

    private static final Pattern CYCLE = Pattern.compile("^\\^?(?:BC|AP|PM|AM)-(?=\\S)");
    private static final Pattern WORD_COUNT = Pattern.compile("\\d{1,5}<?");
    private static final Set<String> ON_PICTURES = Set.of(
            "PIX", "PICTURE", "PICTURES", "TV", "GRAPHIC", "GRAPHICS", "VIDEO", "AUDIO", "LIVE", "FACTBOX", "TIMELINE");

    private static final int LONGEST = 500;

    private final List<MarkerRule> rules;

    SlugMarkers(MarkerTable table) {
        this.rules = table.at(MarkerPlace.SLUG);
    }

    /**
     * The slug of a source without cycle prefix and markers; one of more than 500 characters is no slug and stays
     * as it is.
     */
    Lifted lift(String slug, String source) {
        if (slug.length() > LONGEST) {
            return new Lifted(slug, List.of(), Optional.empty());
        }
        List<Marker> markers = new ArrayList<>();
        String rest = CYCLE.matcher(slug.strip()).replaceFirst("");
        rest = withoutBracket(rest, source, markers);
        rest = withoutTailTokens(rest, source, markers);
        rest = withoutTailWord(rest, source, markers);
        return new Lifted(rest, markers, Optional.empty());
    }

    private String withoutBracket(String slug, String source, List<Marker> markers) {
        int open = slug.lastIndexOf('(');
        if (open < 0 || !slug.endsWith(")")) {
            return slug;
        }
        List<Marker> inside = new ArrayList<>();
        int from = open + 1;
        while (from < slug.length()) {
            int comma = slug.indexOf(',', from);
            int to = comma < 0 ? slug.length() - 1 : comma;
            String token = slug.substring(from, to).strip();
            Optional<Marker> marker = marker(token, source);
            if (marker.isEmpty() && !ON_PICTURES.contains(token)) {
                return slug;
            }
            marker.ifPresent(inside::add);
            from = to + 1;
        }
        markers.addAll(inside);
        return slug.substring(0, open).strip();
    }

    private String withoutTailTokens(String slug, String source, List<Marker> markers) {
        List<Marker> lastFirst = new ArrayList<>();
        String rest = slug;
        for (int comma = rest.lastIndexOf(','); comma > 0; comma = rest.lastIndexOf(',')) {
            String token = rest.substring(comma + 1).strip();
            Optional<Marker> marker = marker(token, source);
            if (marker.isEmpty() && !WORD_COUNT.matcher(token).matches()) {
                break;
            }
            marker.ifPresent(lastFirst::add);
            rest = rest.substring(0, comma).strip();
        }
        Collections.reverse(lastFirst);
        markers.addAll(lastFirst);
        return rest;
    }

    private String withoutTailWord(String slug, String source, List<Marker> markers) {
        for (MarkerRule rule : rules) {
            Optional<Matcher> match = rule.atHead() ? Optional.empty() : rule.in(slug, source);
            if (match.isPresent()) {
                markers.add(rule.marker(match.get()));
                return slug.substring(0, match.get().start()).strip();
            }
        }
        return slug;
    }

    private Optional<Marker> marker(String token, String source) {
        return rules.stream()
                .filter(MarkerRule::atHead)
                .flatMap(rule -> rule.in(token, source).map(rule::marker).stream())
                .findFirst();
    }
}
