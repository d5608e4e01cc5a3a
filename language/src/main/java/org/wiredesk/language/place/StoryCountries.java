package org.wiredesk.language.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much each country has to do with a story, by the places and the nationalities that it names.
 *
 * @param weights of each country
 * @param total of all countries
 * @param votes what each name adds to the weight of a country, so that no name speaks for itself
 */
record StoryCountries(Map<String, Double> weights, double total, Map<String, Vote> votes) {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}+");
    private static final int MOST_TEXT = 20_000;
    private static final double TOWN = 0.5;

    /** What a name that can hardly mean anything else says of the story. */
    record Vote(String country, double weight) {

        double of(String other) {
            return country.equals(other) ? weight : 0;
        }
    }

    private static final Vote NONE = new Vote("", 0);

    static StoryCountries of(String text, Map<String, List<Place>> candidates, Gazetteer gazetteer) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Vote> votes = new HashMap<>();
        candidates.forEach((name, places) -> vote(places).ifPresent(vote -> votes.put(name, vote)));
        votes.values().forEach(vote -> weights.merge(vote.country(), vote.weight(), Double::sum));
        Matcher word = WORD.matcher(text).region(0, Math.min(text.length(), MOST_TEXT));
        while (word.find()) {
            gazetteer.countryOf(word.group()).ifPresent(country -> weights.merge(country, TOWN, Double::sum));
        }
        double total =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return new StoryCountries(Map.copyOf(weights), total, Map.copyOf(votes));
    }

    private static Optional<Vote> vote(List<Place> places) {
        return Prominent.of(places)
                .flatMap(place ->
                        place.country().map(country -> new Vote(country, place.kind() == PlaceKind.TOWN ? TOWN : 1)));
    }

    /** The share of a place's country in all that the story says beside the name itself, from 0 to 1. */
    double share(String name, Place place) {
        Vote own = votes.getOrDefault(name, NONE);
        double all = total - own.weight();
        return all <= 0
                ? 0
                : place.country().map(country -> weight(country, own) / all).orElse(0.0);
    }

    private double weight(String country, Vote own) {
        return weights.getOrDefault(country, 0.0) - own.of(country);
    }

    /** Whether the story names countries beside what the name itself may mean, and a place's is none of them. */
    boolean isStrange(String name, Place place) {
        Vote own = votes.getOrDefault(name, NONE);
        return weights.size() > (place.country().filter(weights::containsKey).isPresent() ? 1 : 0)
                && place.country().filter(country -> weight(country, own) > 0).isEmpty();
    }
}
