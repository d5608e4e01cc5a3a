package org.wiredesk.benchmarks.linking;

import java.time.Instant;
import org.wiredesk.records.WireItem;

/** An agency that sends each story in two feeds under two ids, the second time often cut by a sentence, and updates both. */
final class Twins implements Convention {

    private static final String SOURCE = "pa";

    @Override
    public void send(Wire wire, Newsroom newsroom) {
        String story = wire.story();
        Telling telling = newsroom.open(newsroom.subject());
        String slug = telling.subject() + " " + (wire.oneIn(2) ? "Politics" : "Unrest");
        Instant at = wire.someTime();
        String news = wire.code();
        String regional = wire.code();
        wire.send(SOURCE, at, telling, story, SentItem.FIRST, item -> named(item, "news", news, 1, slug));
        // Some twins come so late that the first feed has had an update.
        if (wire.oneIn(10)) {
            at = wire.later(at, 5, 30);
            telling = newsroom.update(telling);
            Telling now = telling;
            wire.send(SOURCE, at, now, story, "unique-name", item -> named(item, "news", news, 2, slug));
        }
        Telling second = wire.oneIn(2)
                ? telling.without(1 + wire.upTo(telling.sentences().size() - 2))
                : telling;
        wire.send(
                SOURCE,
                wire.later(at, 1, 5),
                second,
                story,
                "text",
                item -> named(item, "regional", regional, 1, slug));
        int updates = wire.upTo(2);
        for (int i = 0; i < updates; i++) {
            int version = 3 + i;
            telling = newsroom.update(telling);
            at = wire.later(at, 10, 60);
            wire.send(SOURCE, at, telling, story, "unique-name", item -> named(item, "news", news, version, slug));
            wire.send(
                    SOURCE,
                    wire.later(at, 1, 5),
                    telling,
                    story,
                    "unique-name",
                    item -> named(item, "regional", regional, version, slug));
        }
    }

    private static WireItem.Builder named(WireItem.Builder item, String feed, String code, int version, String slug) {
        return item.setAgencyId("PA_API." + code + "-" + feed + "." + version)
                .setFeed("pa-" + feed)
                .setVersion(Integer.toString(version))
                .setSlug(slug);
    }
}
