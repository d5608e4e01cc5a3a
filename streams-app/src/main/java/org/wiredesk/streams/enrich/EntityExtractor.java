package org.wiredesk.streams.enrich;

import java.util.List;
import java.util.Optional;
import org.wiredesk.language.entity.EntityReader;
import org.wiredesk.language.entity.StoryEntity;
import org.wiredesk.language.entity.StoryReading;
import org.wiredesk.language.entity.StoryText;
import org.wiredesk.language.place.Place;
import org.wiredesk.records.Dateline;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.Mention;
import org.wiredesk.records.Revision;
import org.wiredesk.records.WrittenIn;

/** Puts into records what the entity reader of a language finds in a revision. */
public final class EntityExtractor {

    private final EntityReader reader;

    /** An extractor for the language that the reader reads. */
    public EntityExtractor(EntityReader reader) {
        this.reader = reader;
    }

    /** Who and what and where, and the place of the dateline. */
    public record Extracted(List<Entity> entities, Optional<WrittenIn> writtenIn) {}

    /**
     * The people, organisations and places of a revision, those named most often first, then those named first. Mentions count UTF-16 units of
     * its body.
     */
    public Extracted extract(Revision revision) {
        Optional<Dateline> dateline = revision.getDateline();
        StoryReading reading = reader.read(new StoryText(
                revision.getHeadline(),
                dateline.map(Dateline::getCity).orElse(""),
                dateline.flatMap(Dateline::getRegion).orElse(""),
                revision.getBody()));
        return new Extracted(
                reading.entities().stream()
                        .map(entity -> entity(entity, revision.getBody()))
                        .toList(),
                reading.writtenIn().map(EntityExtractor::writtenIn));
    }

    private static Entity entity(StoryEntity entity, String body) {
        return Entity.newBuilder()
                .setType(EntityType.valueOf(entity.type().name()))
                .setName(entity.name())
                .setMentions(entity.mentions().stream()
                        .map(name -> new Mention(name.start(), name.end(), name.in(body)))
                        .toList())
                .setCountry(entity.place().flatMap(Place::country).orElse(null))
                .setLatitude(entity.place()
                        .flatMap(Place::position)
                        .map(Place.Position::latitude)
                        .orElse(null))
                .setLongitude(entity.place()
                        .flatMap(Place::position)
                        .map(Place.Position::longitude)
                        .orElse(null))
                .setConfidence(entity.confidence())
                .setSalience(entity.salience())
                .build();
    }

    private static WrittenIn writtenIn(Place place) {
        return WrittenIn.newBuilder()
                .setName(place.name())
                .setCountry(place.country().orElse(null))
                .setLatitude(place.position().map(Place.Position::latitude).orElse(null))
                .setLongitude(place.position().map(Place.Position::longitude).orElse(null))
                .build();
    }
}
