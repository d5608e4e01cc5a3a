package org.wiredesk.outlets.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiredesk.records.DeliveryAction;

/**
 * Finds what a topic had of the stories on a page before it, going backwards until each story began there, or far enough. What is taken down on the page is
 * looked for as far as the topic reaches: whoever still shows it must hear of it.
 */
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
            if (seen.add(logged.storyId()) && logged.delivery().getAction() != DeliveryAction.PUBLISH) {
                wanted.add(logged.storyId());
            }
        }
        Stretches stretches = new Stretches(reader, page.topic(), page.from());
        for (long far = 0; far < FAR_ENOUGH && !wanted.isEmpty() && !stretches.isAtTheBeginning(); far += STRETCH) {
            back(stretches, STRETCH);
        }
        page.deliveries().stream()
                .filter(LoggedDelivery::takesDown)
                .forEach(takenDown -> findAll(takenDown, stretches.start()));
        return found;
    }

    /** All deliveries of a story lie in the partition in which it is taken down. */
    private void findAll(LoggedDelivery takenDown, Position before) {
        int partition = takenDown.id().partition();
        Position there = page.topic().oldest().with(partition, before.offset(partition));
        Stretches stretches = new Stretches(reader, page.topic(), there);
        while (wanted.contains(takenDown.storyId()) && !stretches.isAtTheBeginning()) {
            back(stretches, FAR_ENOUGH);
        }
    }

    private void back(Stretches stretches, long length) {
        Map<String, List<LoggedDelivery>> stretch = new HashMap<>();
        stretches
                .back(length)
                .values()
                .forEach(records -> records.stream()
                        .filter(record -> record.key() != null && wanted.contains(new String(record.key(), UTF_8)))
                        .forEach(record -> TopicLog.logged(reader, page.topic(), record, page.from())
                                .ifPresent(logged -> stretch.computeIfAbsent(
                                                new String(record.key(), UTF_8), key -> new ArrayList<>())
                                        .add(logged))));
        stretch.forEach(this::add);
    }

    private void add(String story, List<LoggedDelivery> earlier) {
        found.computeIfAbsent(story, key -> new ArrayList<>()).addAll(0, earlier);
        if (earlier.stream().anyMatch(logged -> logged.delivery().getAction() == DeliveryAction.PUBLISH)) {
            wanted.remove(story);
        }
    }
}
