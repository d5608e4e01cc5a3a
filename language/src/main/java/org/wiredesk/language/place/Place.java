package org.wiredesk.language.place;

import java.util.Optional;

/**
 * A place that the gazetteer knows.
 *
 * @param name how it is called
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2; empty for what lies in several countries or in none
 * @param region GeoNames' code of the state or province within the country; empty where there is none
 * @param position where it lies; empty for all but towns
 * @param people how many live there; 0 where unknown
 */
public record Place(
        String name,
        PlaceKind kind,
        Optional<String> country,
        Optional<String> region,
        Optional<Position> position,
        int people) {

    /**
     * A point on earth.
     *
     * @param latitude degrees, north is positive
     * @param longitude degrees, east is positive
     */
    public record Position(double latitude, double longitude) {}

    /** Whether it is, or lies in, a country or region. */
    boolean isIn(Place area) {
        return area.kind != PlaceKind.TOWN
                && area.country.isPresent()
                && area.country.equals(country)
                && (area.region.isEmpty() || area.region.equals(region));
    }
}
