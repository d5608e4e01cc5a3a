package org.wiredesk.language.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.language.Table;

/**
 * The places of the world by their names: countries, provinces, landscapes and seas, and some 74,000 towns.
 *
 * <p>Towns and provinces come from GeoNames (CC BY 4.0), the rest is of our own writing. Not to be changed once it is read, so it serves several threads.
 */
public final class Gazetteer {

    private final Map<String, List<Place>> places;
    private final Map<String, String> nationalities;

    private Gazetteer(Map<String, List<Place>> places, Map<String, String> nationalities) {
        this.places = places;
        this.nationalities = nationalities;
    }

    /** The one that comes with the app; reading it takes some tenths of a second. */
    public static Gazetteer standard() {
        Map<String, String> nationalities = new HashMap<>();
        PlaceIndex index = new PlaceIndex();
        Table.read(Gazetteer.class, "countries.tsv", row -> {
            Place country = new Place(
                    row.get(1), PlaceKind.COUNTRY, Optional.of(row.get(0)), Optional.empty(), Optional.empty(), 0);
            index.add(country.name(), country);
            cell(row, 2).forEach(form -> index.add(form, country));
            cell(row, 3).forEach(nationality -> nationalities.put(nationality, row.get(0)));
        });
        index.addRegions();
        index.addTowns();
        return new Gazetteer(index.places(), Map.copyOf(nationalities));
    }

    private static List<String> cell(List<String> row, int at) {
        return row.size() > at ? Table.list(row.get(at)) : List.of();
    }

    /** All places of a name, however it is spelt; empty if none is known. */
    public List<Place> places(String name) {
        return places.getOrDefault(PlaceName.key(name), List.of());
    }

    /** The country, ISO 3166-1 alpha-2, whose people or things a word names, such as {@code Kenyan}. */
    public Optional<String> countryOf(String nationality) {
        return Optional.ofNullable(nationalities.get(nationality));
    }

    /** All words for the people and things of a country. */
    public Set<String> nationalities() {
        return nationalities.keySet();
    }
}
