package org.wiredesk.schemas;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.wiredesk.records.internal.AgencyCopy;
import org.wiredesk.records.internal.CopiesOfStory;
import org.wiredesk.records.internal.CreditedAgency;
import org.wiredesk.records.internal.Deliveries;
import org.wiredesk.records.internal.Enrichment;
import org.wiredesk.records.internal.KnownCopy;
import org.wiredesk.records.internal.KnownRelation;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryMemory;
import org.wiredesk.records.internal.StoryName;

/** Every schema whose records lie on a topic: ours, and those of the stores and of the way between the steps. */
final class TravellingSchemas {

    private TravellingSchemas() {}

    static Stream<Schema> all() {
        Stream<Class<?>> internal = Stream.of(
                LinkedItem.class,
                StoryName.class,
                StoryMemory.class,
                Enrichment.class,
                Deliveries.class,
                CreditedAgency.class,
                AgencyCopy.class,
                KnownCopy.class,
                KnownRelation.class,
                CopiesOfStory.class);
        Stream<Class<?>> ours = Stream.concat(Topics.FIXED.stream(), Stream.of(Topics.news("sport")))
                .map(KafkaTopic::value)
                .flatMap(Optional::stream);
        return Stream.concat(ours, internal).map(type -> SpecificData.get().getSchema(type));
    }
}
