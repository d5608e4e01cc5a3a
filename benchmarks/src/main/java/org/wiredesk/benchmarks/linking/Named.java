package org.wiredesk.benchmarks.linking;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;

/** Agencies whose items say by a name or a link which story they belong to. */
enum Named implements Convention {
    /** One id for all versions. */
    AP("agency-id") {
        @Override
        WireItem.Builder name(WireItem.Builder item, String code, int version) {
            String lead = version == 0 ? "" : ", " + Wire.ordinal(version) + " Ld-Writethru";
            return item.setAgencyId("tag:ap.org,2026:" + code)
                    .setVersion(Integer.toString(version))
                    .setSlug(item.getSlug() + lead);
        }
    },
    /** The id's last part counts versions. */
    TT("tt-number") {
        @Override
        WireItem.Builder name(WireItem.Builder item, String code, int version) {
            return item.setAgencyId("http://tt.se/tt/TT:" + Math.abs(code.hashCode()) + ":" + version);
        }
    },
    /** A new id for each version, and a link to the one before. */
    ANA("version-link") {
        @Override
        WireItem.Builder name(WireItem.Builder item, String code, int version) {
            item.setAgencyId("urn:ana:" + code + "-" + version);
            return version == 0 ? item : item.setLinks(List.of(previous("irel:previousVersion", code, version)));
        }
    },
    /** A new id for each version, and another one that stays. */
    PAX("alternate-id") {
        @Override
        WireItem.Builder name(WireItem.Builder item, String code, int version) {
            return item.setAgencyId("https://pax.example/" + code + "/" + version)
                    .setAlternateIds(List.of(new AlternateId("itemid", code)));
        }
    },
    /** NITF: a new document each time, and the day's key of the story. */
    NTB("du-key") {
        @Override
        WireItem.Builder name(WireItem.Builder item, String code, int version) {
            return item.setAgencyId("ntb-doc-" + code + "-" + version)
                    .setAlternateIds(List.of(new AlternateId("du-key", "news-" + code)));
        }
    };

    private final String way;

    Named(String way) {
        this.way = way;
    }

    /** Gives the version its names. */
    abstract WireItem.Builder name(WireItem.Builder item, String code, int version);

    @Override
    public void send(Wire wire, Newsroom newsroom) {
        String source = name().toLowerCase(Locale.ROOT);
        String story = wire.story();
        String code = wire.code();
        Telling telling = newsroom.open(newsroom.subject());
        String slug = "BC-" + telling.subject() + " Politics";
        Instant at = wire.someTime();
        int versions = 1 + wire.upTo(4);
        for (int i = 0; i < versions; i++) {
            int version = i;
            wire.send(
                    source,
                    at,
                    telling,
                    story,
                    i == 0 ? SentItem.FIRST : way,
                    item -> name(item.setSlug(slug), code, version));
            telling = newsroom.update(telling);
            at = wire.later(at, 5, 60);
        }
        if (wire.oneIn(20)) {
            kill(wire, source, at, telling, story, slug, code, versions);
        }
    }

    private void kill(
            Wire wire,
            String source,
            Instant at,
            Telling telling,
            String story,
            String slug,
            String code,
            int versions) {
        // NITF kills in a document of its own, which names the one that is dead.
        boolean nitf = this == NTB;
        wire.send(
                source,
                at,
                telling,
                story,
                nitf ? "version-link" : way,
                item -> nitf
                        ? item.setAgencyId("ntb-kill-" + code)
                                .setParagraphs(List.of())
                                .setLinks(List.of(new ItemLink(
                                        "nitf:management-doc-idref",
                                        "ntb-doc-" + code + "-" + (versions - 1),
                                        null,
                                        Usability.CANCELED)))
                        : Wire.killed(name(item.setSlug(slug), code, versions)));
    }

    private static ItemLink previous(String relation, String code, int version) {
        return new ItemLink(relation, "urn:ana:" + code + "-" + (version - 1), null, null);
    }
}
