package org.wiredesk.outlets.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiredesk.records.DeliveryAction;

/** Finds what a topic had of the stories on a page before it, going backwards until each story began there, or far enough. */
final class EarlierDeliveries {

    private static final long FAR_ENOUGH = 2_048;
    private static final long STRETCH = 512;

    private final LogReader reader;
    private final Page page;
    private final Map<String, List<LoggedDelivery>> found = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();

    EarlierDeliveries(LogReader reader, Page page) {
        this.reader = reader;
        this.page = page;
    }

    Map<String, List<LoggedDelivery>> find() {
        Set<String> seen = new HashSet<>();
        for (LoggedDelivery logged : page.deliveries()) {
            String story = logged.delivery().getStory().getStoryId();
            if (seen.add(story) && logged.delivery().getAction() != DeliveryAction.PUBLISH) {
                wanted.add(story);
            }
        }
        Stretches stretches = new Stretches(reader, page.topic(), page.from());
        for (long far = 0; far < FAR_ENOUGH && !wanted.isEmpty() && !stretches.isAtTheBeginning(); far += STRETCH) {
            Map<String, List<LoggedDelivery>> stretch = new HashMap<>();
            stretches
                    .back(STRETCH)
                    .values()
                    .forEach(records -> records.stream()
                            .filter(record -> record.key() != null && wanted.contains(new String(record.key(), UTF_8)))
                            .forEach(record -> TopicLog.logged(reader, page.topic(), record, page.from())
                                    .ifPresent(logged -> stretch.computeIfAbsent(
                                                    new String(record.key(), UTF_8), key -> new ArrayList<>())
                                            .add(logged))));
            stretch.forEach(this::add);
        }
        return found;
    }

    private void add(String story, List<LoggedDelivery> earlier) {
        found.computeIfAbsent(story, key -> new ArrayList<>()).addAll(0, earlier);
        if (earlier.stream().anyMatch(logged -> logged.delivery().getAction() == DeliveryAction.PUBLISH)) {
            wanted.remove(story);
        }
    }
}
