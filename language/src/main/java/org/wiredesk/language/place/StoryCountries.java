package org.wiredesk.language.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much each country has to do with a story, by the places and the nationalities that it names. */
record StoryCountries(Map<String, Double> shares) {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}+");
    private static final int MOST_TEXT = 20_000;
    private static final double TOWN = 0.5;

    static StoryCountries of(String text, Map<String, List<Place>> candidates, Gazetteer gazetteer) {
        Map<String, Double> weights = new HashMap<>();
        for (List<Place> places : candidates.values()) {
            Prominent.of(places)
                    .filter(place -> place.country().isPresent())
                    .ifPresent(place -> weights.merge(
                            place.country().orElseThrow(), place.kind() == PlaceKind.TOWN ? TOWN : 1, Double::sum));
        }
        Matcher word = WORD.matcher(text).region(0, Math.min(text.length(), MOST_TEXT));
        while (word.find()) {
            Optional<String> country = gazetteer.countryOf(word.group());
            country.ifPresent(code -> weights.merge(code, TOWN, Double::sum));
        }
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((country, weight) -> weight / all);
        return new StoryCountries(Map.copyOf(weights));
    }

    /** The share of a place's country in the story, from 0 to 1. */
    double share(Place place) {
        return place.country().map(country -> shares.getOrDefault(country, 0.0)).orElse(0.0);
    }
}
