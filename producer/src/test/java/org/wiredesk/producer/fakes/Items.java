package org.wiredesk.producer.fakes;

import java.time.Instant;
import java.util.List;
import org.wiredesk.records.WireItem;

/** Items that were read. */
public final class Items {

    private Items() {}

    /** An item with an id, a link, a headline and a text. */
    public static WireItem.Builder item(String agencyId, String headline) {
        return WireItem.newBuilder()
                .setItemId("20261122T150327.123456Z-3fa9c1d2-0")
                .setSource("paper")
                .setFeed("paper")
                .setFormat("rss")
                .setReceivedAt(Instant.parse("2026-11-22T15:03:27Z"))
                .setRawHash("00")
                .setAgencyId(agencyId)
                .setWebAddress("https://news.example.org/" + agencyId)
                .setHeadline(headline)
                .setParagraphs(List.of("The ferry runs again."));
    }
}
