package org.wiredesk.outlets.ninjs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;

/** The people, organisations and places of a story, the most often named first. */
final class NinjsEntities {

    private static final Map<EntityType, String> LISTS = Map.of(
            EntityType.PERSON, "people",
            EntityType.ORGANISATION, "organisations",
            EntityType.PLACE, "places");

    private NinjsEntities() {}

    static void write(Story story, ObjectNode json) {
        if (story.getStatus() == StoryStatus.USABLE) {
            story.getEntities()
                    .forEach(entity -> write(
                            entity,
                            json.withArray(LISTS.getOrDefault(entity.getType(), "organisations"))
                                    .addObject()));
        }
    }

    private static void write(Entity entity, ObjectNode json) {
        json.put("name", entity.getName()).put("rel", "mentions");
        if (entity.getLatitude().isPresent() && entity.getLongitude().isPresent()) {
            ObjectNode place = json.putObject("geoJSON").put("type", "Feature");
            ObjectNode point = place.putObject("geometry").put("type", "Point");
            point.putArray("coordinates")
                    .add(entity.getLongitude().get())
                    .add(entity.getLatitude().get());
            ObjectNode properties = place.putObject("properties");
            entity.getCountry().ifPresent(country -> properties.put("country", country));
        }
    }
}
