package org.wiredesk.language.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameFinder;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.place.Gazetteer;
import org.wiredesk.language.place.Place;
import org.wiredesk.language.place.PlaceResolver;

/** Reads who and what and where a story is about. Bounded in time, whatever the text; safe for several threads. */
public final class EntityReader {

    private static final int MOST_NAMES = 2_000;
    private static final Comparator<StoryEntity> MOST_NAMED_FIRST = Comparator.comparingInt(
                    (StoryEntity entity) -> -entity.mentions().size())
            .thenComparingInt(entity -> entity.mentions().get(0).start());

    private final NameFinder finder;
    private final Gazetteer gazetteer;
    private final PlaceResolver places;

    /** A reader that finds names in this way and knows these places. */
    public EntityReader(NameFinder finder, Gazetteer gazetteer) {
        this.finder = finder;
        this.gazetteer = gazetteer;
        this.places = new PlaceResolver(gazetteer);
    }

    /**
     * The people, organisations and places of a story. What only the headline names is left out; names are read in the first 200,000
     * characters of the body, and no more than 2,000 of them.
     *
     * @return entities whose mentions count UTF-16 units of the body
     */
    public StoryReading read(StoryText story) {
        String text = story.text();
        List<Name> found = finder.find(text).stream()
                .filter(story::isOutsideDateline)
                .limit(MOST_NAMES)
                .toList();
        List<Name> names = Sharpened.names(text, found, gazetteer);
        List<Name> dateline = story.datelineNames();
        Map<String, Place> known = places.resolve(
                text,
                Stream.concat(dateline.stream(), of(NameType.PLACE, names).stream())
                        .sorted(Comparator.comparingInt(Name::start))
                        .toList());
        List<Cluster> clusters = clusters(text, names, known);
        Salience salience = Salience.of(story, clusters);
        List<StoryEntity> entities = clusters.stream()
                .flatMap(cluster -> entity(cluster, story.bodyStart(), text, salience, known).stream())
                .sorted(MOST_NAMED_FIRST)
                .toList();
        return new StoryReading(
                entities, dateline.stream().findFirst().flatMap(city -> Optional.ofNullable(known.get(city.in(text)))));
    }

    private static List<Cluster> clusters(String text, List<Name> names, Map<String, Place> known) {
        List<Cluster> clusters = new ArrayList<>(People.of(text, of(NameType.PERSON, names)));
        clusters.addAll(Organisations.of(text, of(NameType.ORGANISATION, names)));
        clusters.addAll(Places.of(text, of(NameType.PLACE, names), known));
        return clusters;
    }

    private static List<Name> of(NameType type, List<Name> names) {
        return names.stream().filter(name -> name.type() == type).toList();
    }

    private static Optional<StoryEntity> entity(
            Cluster cluster, int bodyStart, String text, Salience salience, Map<String, Place> known) {
        List<Name> mentions = cluster.names().stream()
                .filter(name -> name.start() >= bodyStart)
                .map(name -> new Name(name.start() - bodyStart, name.end() - bodyStart, name.type(), name.confidence()))
                .toList();
        Optional<Place> place = cluster.names().stream()
                .filter(unused -> cluster.type() == NameType.PLACE)
                .flatMap(name -> Optional.ofNullable(known.get(name.in(text))).stream())
                .findFirst();
        double confidence =
                mentions.stream().mapToDouble(Name::confidence).average().orElse(0);
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoryEntity(
                        cluster.type(),
                        Canonical.name(cluster, place),
                        mentions,
                        confidence,
                        salience.of(cluster),
                        place));
    }
}
