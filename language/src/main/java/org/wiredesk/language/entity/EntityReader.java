package org.wiredesk.language.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameFinder;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.place.Gazetteer;
import org.wiredesk.language.place.Place;
import org.wiredesk.language.place.PlaceResolver;

/** Reads who and what and where a story is about. Linear in the length of the text but for the number of different names; safe for several threads. */
public final class EntityReader {

    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_NAMES = 2_000;
    private static final String GAP = "\n\n";
    private static final Comparator<StoryEntity> MOST_NAMED_FIRST = Comparator.comparingInt(
                    (StoryEntity entity) -> -entity.mentions().size())
            .thenComparingInt(entity -> entity.mentions().get(0).start());

    private final NameFinder finder;
    private final PlaceResolver places;

    /** A reader that finds names in this way and knows these places. */
    public EntityReader(NameFinder finder, Gazetteer gazetteer) {
        this.finder = finder;
        this.places = new PlaceResolver(gazetteer);
    }

    /**
     * The people, organisations and places of a story.
     *
     * @param headline may be empty; what only it names is left out
     * @param body paragraphs parted by an empty line; only its first 200,000 characters and 2,000 names are read
     * @return those named most often first, then those named first; mentions count UTF-16 units of {@code body}
     */
    public List<StoryEntity> read(String headline, String body) {
        String read = body.substring(0, end(body));
        String text = headline + GAP + read;
        List<Name> names = finder.find(text).stream().limit(MOST_NAMES).toList();
        Map<String, Place> known = places.resolve(text, of(NameType.PLACE, names));
        List<Cluster> clusters = new ArrayList<>(People.of(text, of(NameType.PERSON, names)));
        clusters.addAll(Organisations.of(text, of(NameType.ORGANISATION, names)));
        clusters.addAll(Places.of(text, of(NameType.PLACE, names), known));
        Salience salience = Salience.of(headline.length() + GAP.length(), text, clusters);
        return clusters.stream()
                .map(cluster -> entity(cluster, headline.length() + GAP.length(), text, salience, known))
                .flatMap(Optional::stream)
                .sorted(MOST_NAMED_FIRST)
                .toList();
    }

    /** Not within a pair of UTF-16 units. */
    private static int end(String body) {
        int end = Math.min(body.length(), LONGEST_TEXT);
        return end > 0 && end < body.length() && Character.isHighSurrogate(body.charAt(end - 1)) ? end - 1 : end;
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
                .map(name -> Optional.ofNullable(known.get(name.in(text))))
                .flatMap(Optional::stream)
                .filter(unused -> cluster.type() == NameType.PLACE)
                .findFirst();
        double confidence =
                mentions.stream().mapToDouble(Name::confidence).average().orElse(0);
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoryEntity(
                        cluster.type(),
                        Canonical.name(cluster, place, text),
                        mentions,
                        confidence,
                        salience.of(cluster),
                        place));
    }
}
