package org.wiredesk.language.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.language.Table;

/** Gathers places under their names while the tables are read. Many thousand short lists are kept small. */
final class PlaceIndex {

    /** Provinces that are called by a word which mostly means something else. */
    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "centre",
            "central",
            "northern",
            "southern",
            "eastern",
            "western",
            "capital",
            "est",
            "nord",
            "sud",
            "ouest");

    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, Optional<String>> codes = new HashMap<>();

    /** Adds a place under one of its names. */
    void add(String name, Place place) {
        places.merge(PlaceName.key(name), List.of(place), PlaceIndex::joined);
    }

    private static List<Place> joined(List<Place> known, List<Place> more) {
        if (known.containsAll(more)) {
            return known;
        }
        List<Place> all = new ArrayList<>(known);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Adds provinces and their short forms, landscapes and seas. */
    void addRegions() {
        Map<String, Place> byCode = new HashMap<>();
        Table.read(PlaceIndex.class, "regions.tsv.gz", row -> {
            Place region = region(row.get(2), code(row.get(0)), code(row.get(1)));
            byCode.put(row.get(0) + "." + row.get(1), region);
            if (!DIRECTIONS.contains(PlaceName.key(region.name()))) {
                add(region.name(), region);
            }
        });
        Table.read(
                PlaceIndex.class,
                "states.tsv",
                row -> Optional.ofNullable(byCode.get(row.get(0)))
                        .ifPresent(state -> Table.list(row.get(1)).forEach(form -> add(form, state))));
        Table.read(
                PlaceIndex.class,
                "landscapes.tsv",
                row -> Table.list(row.get(1)).stream()
                        .filter(name -> places.getOrDefault(PlaceName.key(name), List.of()).stream()
                                .noneMatch(known -> known.country().equals(code(row.get(0)))))
                        .forEach(name -> add(name, region(name, code(row.get(0)), Optional.empty()))));
    }

    private static Place region(String name, Optional<String> country, Optional<String> code) {
        return new Place(name, PlaceKind.REGION, country, code, Optional.empty(), 0);
    }

    /** Adds towns. */
    void addTowns() {
        Table.read(PlaceIndex.class, "towns.tsv.gz", this::addTown);
        Table.read(PlaceIndex.class, "english-names.tsv", this::addTown);
    }

    private void addTown(List<String> row) {
        Place.Position position = new Place.Position(Double.parseDouble(row.get(3)), Double.parseDouble(row.get(4)));
        add(
                row.get(0),
                new Place(
                        row.get(0),
                        PlaceKind.TOWN,
                        code(row.get(1)),
                        code(row.get(2)),
                        Optional.of(position),
                        Integer.parseInt(row.get(5))));
    }

    /** One and the same object for one code. */
    private Optional<String> code(String code) {
        return codes.computeIfAbsent(code, text -> text.isEmpty() ? Optional.empty() : Optional.of(text));
    }

    /** All that was added. */
    Map<String, List<Place>> places() {
        return Map.copyOf(places);
    }
}
