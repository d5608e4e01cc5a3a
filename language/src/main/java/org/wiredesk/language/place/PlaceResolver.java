package org.wiredesk.language.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.language.name.Name;

/**
 * Decides which place each name of a story means: what the text says beside it ({@code Paris, Texas}) counts most, then the countries
 * that the story is about, then how large the places are. One name means one place in one story.
 */
public final class PlaceResolver {

    private static final double COUNTRY = 6.4;
    private static final double WIDE_REGION = 6.5;
    private static final double REGION = 5.5;
    private static final double HAMLET = 100;
    private static final int LARGE_TOWN = 50_000;
    private static final double COUNTRY_OF_THE_STORY = 3;
    private static final double REGION_OF_THE_STORY = 2;

    /** Where a province is named more often than the town that is called like it. */
    private static final Set<String> STATES_FIRST = Set.of("US", "CA", "AU");

    private final Gazetteer gazetteer;

    /** A resolver that knows these places. */
    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The places of a story.
     *
     * @param text the story
     * @param names the names of places in it, in its order
     * @return for each name, as it stands in the text, the place; a name that nothing is known of is not in it
     */
    public Map<String, Place> resolve(String text, List<Name> names) {
        Map<String, List<Place>> candidates = new LinkedHashMap<>();
        names.forEach(name -> candidates.computeIfAbsent(name.in(text), gazetteer::places));
        Map<String, Place> unknown = Neighbours.narrow(text, names, candidates);
        StoryCountries countries = StoryCountries.of(text, candidates, gazetteer);
        Map<String, Place> prominent = new HashMap<>();
        candidates.forEach((name, options) -> Prominent.of(options).ifPresent(place -> prominent.put(name, place)));
        Map<String, Place> places = new HashMap<>(unknown);
        candidates.forEach((name, options) ->
                best(name, options, prominent, countries).ifPresent(place -> places.put(name, place)));
        return places;
    }

    private static Optional<Place> best(
            String name, List<Place> options, Map<String, Place> prominent, StoryCountries countries) {
        return options.stream()
                .filter(place -> !isSmall(place) || !countries.isStrange(name, place))
                .max(Comparator.comparingDouble((Place place) -> prior(place)
                                + COUNTRY_OF_THE_STORY * countries.share(name, place)
                                + (hasNeighbour(name, place, prominent) ? REGION_OF_THE_STORY : 0))
                        .thenComparing(place -> place.country().orElse(""))
                        .thenComparing(place -> place.region().orElse("")))
                .map(place -> seat(place, options).orElse(place));
    }

    /** A small town far from all that the story names is more likely one that no list knows. */
    private static boolean isSmall(Place place) {
        return place.kind() == PlaceKind.TOWN && place.people() < LARGE_TOWN;
    }

    /** The town that a province is named after, where people mostly mean the town. */
    private static Optional<Place> seat(Place place, List<Place> options) {
        return options.stream()
                .filter(town -> place.kind() == PlaceKind.REGION && town.kind() == PlaceKind.TOWN && !isSmall(town))
                .filter(town -> town.isIn(place)
                        && !STATES_FIRST.contains(place.country().orElse("")))
                .max(Comparator.comparingInt(Place::people));
    }

    /** How likely a place is named in the news, as a power of ten. */
    static double prior(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> COUNTRY;
            case REGION -> place.country().isPresent() ? REGION : WIDE_REGION;
            case TOWN -> Math.log10(place.people() + HAMLET);
        };
    }

    /** Whether another name of the story surely lies in the same province, or in the country that this one may be. */
    private static boolean hasNeighbour(String name, Place place, Map<String, Place> prominent) {
        boolean area = place.kind() == PlaceKind.COUNTRY || place.region().isPresent();
        return area
                && prominent.entrySet().stream()
                        .filter(other -> !other.getKey().equals(name))
                        .map(Map.Entry::getValue)
                        .anyMatch(other -> other.country().equals(place.country())
                                && (place.kind() == PlaceKind.COUNTRY
                                        || other.region().equals(place.region())));
    }
}
