package org.wiredesk.benchmarks.linking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.WireItem;

/** What must stay apart, however like it looks: each sends some stories that are told in nearly the same words. */
enum LookAlikes implements Convention {
    /** The same slug and headline on two days, in the words of a form. */
    STOCKS {
        @Override
        public void send(Wire wire, Newsroom newsroom) {
            Telling form = newsroom.open(newsroom.subject());
            Instant at = wire.midnight().plus(Duration.ofHours(1)).plusSeconds(wire.upTo(600));
            for (int day = 0; day < 2; day++) {
                List<String> text = new ArrayList<>(form.sentences());
                text.set(
                        0,
                        "Stocks opened higher on " + (day == 0 ? "Saturday" : "Sunday") + ", the index up "
                                + figure(wire) + " at " + figure(wire) + ".");
                text.set(
                        1,
                        "Banks gained " + figure(wire) + " percent, oil firms " + figure(wire)
                                + " percent and the euro bought " + figure(wire) + ".");
                Telling telling =
                        new Telling(form.subject(), "Stocks open higher in " + form.subject(), List.copyOf(text));
                sendAlone(
                        wire,
                        "reuters",
                        at,
                        telling,
                        item -> item.setAgencyId("tag:reuters.com,2026:newsml_" + wire.code())
                                .setSlug(form.subject().toUpperCase(Locale.ROOT) + "-MARKETS-STOCKS/"));
                at = at.plus(Duration.ofHours(24)).minusSeconds(wire.upTo(600));
            }
        }
    },
    /** Forecasts for one town after the other. */
    FORECASTS {
        @Override
        public void send(Wire wire, Newsroom newsroom) {
            Instant at = wire.someTime();
            for (int i = 0; i < 3; i++) {
                Telling telling = new Telling(
                        "",
                        "Weather forecast",
                        List.of(
                                "Sunday: cloudy in the morning, bright later in the west, highest " + figure(wire)
                                        + " degrees.",
                                "Winds from the " + (wire.oneIn(2) ? "south" : "north") + " at " + figure(wire)
                                        + " miles an hour, with gusts of " + figure(wire)
                                        + " on the coast and over the hills in the afternoon.",
                                "Monday: rain spreading from the west by noon, " + figure(wire)
                                        + " millimetres in all, lowest " + figure(wire)
                                        + " degrees in sheltered valleys."));
                boolean told = wire.oneIn(2);
                sendAlone(
                        wire,
                        "ap",
                        at,
                        telling,
                        item -> forecast(item.setAgencyId("tag:ap.org,2026:" + wire.code()), told));
                at = wire.later(at, 5, 40);
            }
        }
    },
    /** Tables of figures that differ in some of them. */
    TABLES {
        @Override
        public void send(Wire wire, Newsroom newsroom) {
            Instant at = wire.someTime();
            for (int i = 0; i < 3; i++) {
                List<String> rows = IntStream.range(0, 20)
                        .mapToObj(row -> "Club " + row + " " + row + " " + (row == wire.upTo(19) ? figure(wire) : "7.5")
                                + " 4 3")
                        .toList();
                sendAlone(
                        wire,
                        "ap",
                        at,
                        new Telling("", "Standings", rows),
                        item -> item.setAgencyId("tag:ap.org,2026:" + wire.code())
                                .setSlug("BC-BKN--Standings"));
                at = wire.later(at, 5, 40);
            }
        }
    },
    /** An ordinal in a name is no lead. */
    RIGHT_NOW {
        @Override
        public void send(Wire wire, Newsroom newsroom) {
            Instant at = wire.someTime();
            for (String ordinal : List.of("1st", "2nd", "3rd")) {
                String slug =
                        "AP-" + wire.code().substring(0, 2).toUpperCase(Locale.ROOT) + "--" + ordinal + " Right Now";
                sendAlone(
                        wire,
                        "cp",
                        at,
                        newsroom.open(newsroom.subject()),
                        item -> item.setSlug(slug)
                                .setContentKey(slug.toLowerCase(Locale.ROOT) + "|" + wire.day())
                                .setAlternateIds(List.of(new AlternateId("transref", "w" + (1000 + wire.upTo(8999))))));
                at = wire.later(at, 5, 40);
            }
        }
    },
    /** Two stories made of one text, with leads of their own and a fifth of the sentences. */
    TEMPLATES {
        @Override
        public void send(Wire wire, Newsroom newsroom) {
            Telling first = newsroom.open(newsroom.subject());
            Instant at = wire.someTime();
            for (Telling telling : List.of(first, newsroom.ofSameTemplate(first))) {
                sendAlone(
                        wire,
                        "afp",
                        at,
                        telling,
                        item -> item.setAgencyId("urn:newsml:afp.com:20260314T113000Z:doc-" + wire.code())
                                .setSlug(first.subject() + "-politics"));
                at = wire.later(at, 5, 40);
            }
        }
    },
    /** The same long background under stories that have two sentences of their own. */
    BOILERPLATE {
        @Override
        public void send(Wire wire, Newsroom newsroom) {
            Telling background = newsroom.open(newsroom.subject());
            Instant at = wire.someTime();
            for (int i = 0; i < 3; i++) {
                Telling own = newsroom.open(background.subject());
                List<String> text = new ArrayList<>(own.sentences().subList(0, 2));
                text.addAll(background.sentences());
                sendAlone(
                        wire,
                        "pa",
                        at,
                        new Telling(own.subject(), own.headline(), List.copyOf(text)),
                        item -> item.setAgencyId("PA_API." + wire.code() + ".1").setSlug(own.subject() + " Politics"));
                at = wire.later(at, 5, 40);
            }
        }
    };

    private static void sendAlone(
            Wire wire, String source, Instant at, Telling telling, UnaryOperator<WireItem.Builder> with) {
        wire.send(source, at, telling, wire.story(), SentItem.FIRST, with);
    }

    private static WireItem.Builder forecast(WireItem.Builder item, boolean told) {
        item.setSlug("AP-WX--Forecast");
        return told ? item.setFixture("forecast") : item;
    }

    private static String figure(Wire wire) {
        return wire.upTo(99) + "." + wire.upTo(9);
    }
}
