package org.wiredesk.benchmarks.linking;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.WireItem;

/** Agencies that send an update as a new item under a new id: only their own word for it, the slug and the text tie it to the story. */
enum NewIds implements Convention {
    /** {@code UPDATE n-} in the headline, or {@code (UPDATE n)} behind the slug; a correction keeps the id, in another spelling. */
    REUTERS("usn") {
        @Override
        WireItem.Builder id(WireItem.Builder item, String code) {
            return item.setAgencyId("tag:reuters.com,2026:newsml_" + code);
        }

        @Override
        WireItem.Builder update(WireItem.Builder item, int number) {
            return number % 2 == 1
                    ? item.setHeadline("UPDATE " + number + "-" + item.getHeadline())
                    : item.setSlug(item.getSlug() + " (UPDATE " + number + ", PIX)");
        }

        @Override
        WireItem.Builder correct(WireItem.Builder item, String code) {
            return item.setAgencyId("tag_reuters.com_2026_newsml_" + code)
                    .setHeadline("CORRECTED-" + item.getHeadline());
        }
    },
    /** A note for editors says that it UPDATES. */
    AFP("agency-id") {
        @Override
        WireItem.Builder id(WireItem.Builder item, String code) {
            return item.setAgencyId("urn:newsml:afp.com:20260314T113000Z:doc-" + code);
        }

        @Override
        WireItem.Builder update(WireItem.Builder item, int number) {
            return item.setEditorialNote(number % 2 == 1 ? "UPDATES throughout" : "RECASTS, ADDS quotes, details");
        }

        @Override
        WireItem.Builder correct(WireItem.Builder item, String code) {
            return id(item, code).setEditorialNote("CORRECTS figure in second paragraph");
        }
    };

    private static final List<String> MATTERS = List.of("POLITICS", "VIOLENCE", "ECONOMY");

    private final String sameId;

    NewIds(String sameId) {
        this.sameId = sameId;
    }

    /** Gives an item its id. */
    abstract WireItem.Builder id(WireItem.Builder item, String code);

    /** Makes it the n-th update of its story, as the agency says it. */
    abstract WireItem.Builder update(WireItem.Builder item, int number);

    /** Makes it a correction of the item that has this id. */
    abstract WireItem.Builder correct(WireItem.Builder item, String code);

    @Override
    public void send(Wire wire, Newsroom newsroom) {
        String source = name().toLowerCase(Locale.ROOT);
        String story = wire.story();
        Telling telling = newsroom.open(newsroom.subject());
        String slug = telling.subject().toUpperCase(Locale.ROOT) + "-" + MATTERS.get(wire.upTo(2)) + "/";
        Instant at = wire.someTime();
        // The first version of some stories was sent before we listened.
        int first = wire.oneIn(20) ? 1 : 0;
        int last = first + wire.upTo(4);
        String code = wire.code();
        for (int i = first; i <= last; i++) {
            int number = i;
            String id = code;
            wire.send(source, at, telling, story, i == first ? SentItem.FIRST : "slug", item -> {
                id(item.setSlug(slug), id);
                return number == 0 ? item : update(item, number);
            });
            at = wire.later(at, 10, 75);
            telling = newsroom.update(telling);
            code = i == last ? code : wire.code();
        }
        end(wire, source, at, telling, story, slug, code);
    }

    /** What comes under the id of the last version, or is derived from it. */
    private void end(Wire wire, String source, Instant at, Telling telling, String story, String slug, String code) {
        if (wire.oneIn(10)) {
            wire.send(source, at, telling, story, sameId, item -> correct(item.setSlug(slug), code));
        } else if (wire.oneIn(20)) {
            wire.send(source, at, telling, story, "agency-id", item -> Wire.killed(id(item.setSlug(slug), code)));
        } else if (this == REUTERS && wire.oneIn(20)) {
            // The desk gave it another slug, so that nothing but the link is left.
            String next = wire.code();
            wire.send(
                    source,
                    at,
                    telling,
                    story,
                    "derived-from",
                    item -> update(id(item, next), 1)
                            .setSlug("GLOBAL-" + slug)
                            .setLinks(List.of(new ItemLink(
                                    "irel:derivedFrom", "tag:reuters.com,2026:newsml_" + code, null, null))));
        }
    }
}
