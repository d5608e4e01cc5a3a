package org.wiredesk.benchmarks.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.WireItem;

/** The line formats, which have no ids: a line of keywords, ordinals in words, numbers that start again every day, kills in words. */
enum Lines implements Convention {
    /** IPTC 7901: several stories share a keyword line; {@code 2ND LEAD} stands above the headline. */
    DPA("message-number") {
        @Override
        String slug(Telling telling, String story) {
            return telling.subject().toLowerCase(Locale.ROOT) + "/politics/";
        }

        @Override
        WireItem.Builder lead(WireItem.Builder item, int number, String before) {
            return item.setParagraphs(
                    with(Wire.ordinal(number).toUpperCase(Locale.ROOT) + " LEAD", item.getParagraphs()));
        }

        @Override
        String kill(String number, String slug, String headline, boolean unnumbered) {
            return unnumbered
                    ? "Please kill our story \"" + headline + "\"."
                    : "Please kill item dpa " + number + " \"" + headline + "\".";
        }

        @Override
        String killedBy(boolean unnumbered) {
            return unnumbered ? "kill-by-headline" : "kill-by-number";
        }
    },
    /** ANPA 1312: a slug of its own for most stories, {@code 1st Ld-Writethru} behind it, and sometimes the message before. */
    CP("transref") {
        @Override
        String slug(Telling telling, String story) {
            return "BC-LT--" + telling.subject() + "-" + story.substring(story.indexOf('-') + 1);
        }

        @Override
        WireItem.Builder lead(WireItem.Builder item, int number, String before) {
            return item.setSlug(item.getSlug() + ", " + Wire.ordinal(number) + " Ld-Writethru")
                    .setLinks(List.of(new ItemLink("anpa:reference", before, null, null)));
        }

        @Override
        String kill(String number, String slug, String headline, boolean unnumbered) {
            String named = slug.substring(slug.indexOf("--") + 2);
            return "Please kill the story " + named
                    + (unnumbered ? ". A kill is mandatory." : ", " + number + ". A kill is mandatory.");
        }

        @Override
        String killedBy(boolean unnumbered) {
            return unnumbered ? "kill-by-slug" : "kill-by-number";
        }
    };

    private final String numberRole;

    Lines(String numberRole) {
        this.numberRole = numberRole;
    }

    abstract String slug(Telling telling, String story);

    /** Makes an item the n-th lead after the message that has this number. */
    abstract WireItem.Builder lead(WireItem.Builder item, int number, String before);

    /** What a kill says. */
    abstract String kill(String number, String slug, String headline, boolean unnumbered);

    /** Which rule is to obey it. */
    abstract String killedBy(boolean unnumbered);

    @Override
    public void send(Wire wire, Newsroom newsroom) {
        String source = name().toLowerCase(Locale.ROOT);
        String story = wire.story();
        Telling telling = newsroom.open(newsroom.subject());
        String slug = slug(telling, story);
        Instant at = wire.someTime();
        String number = number(wire);
        String headline = telling.headline();
        int last = wire.upTo(3);
        for (int i = 0; i <= last; i++) {
            int lead = i;
            String before = number;
            number = i == 0 ? number : number(wire);
            String own = number;
            headline = telling.headline();
            wire.send(source, at, telling, story, i == 0 ? SentItem.FIRST : "content-key", item -> {
                keyed(wire, item, slug, own);
                return lead == 0 ? item : lead(item, lead, before);
            });
            telling = newsroom.update(telling);
            at = wire.later(at, 5, 60);
        }
        if (wire.oneIn(8)) {
            boolean unnumbered = wire.oneIn(2);
            String words = kill(number, slug, headline, unnumbered);
            String own = number(wire);
            wire.send(
                    source,
                    at,
                    telling,
                    story,
                    killedBy(unnumbered),
                    item -> keyed(wire, item, slug, own)
                            .setHeadline("")
                            .setParagraphs(List.of("KILL KILL KILL", words)));
        }
    }

    private WireItem.Builder keyed(Wire wire, WireItem.Builder item, String slug, String number) {
        return item.setSlug(slug)
                .setContentKey(slug.toLowerCase(Locale.ROOT) + "|" + wire.day())
                .setAlternateIds(List.of(new AlternateId(numberRole, number)));
    }

    private String number(Wire wire) {
        return this == CP
                ? String.format(Locale.ROOT, "v%04d", wire.upTo(9999))
                : String.format(Locale.ROOT, "%03d", wire.upTo(999));
    }

    private static List<String> with(String line, List<String> paragraphs) {
        List<String> all = new ArrayList<>();
        all.add(line);
        all.addAll(paragraphs);
        return List.copyOf(all);
    }
}
