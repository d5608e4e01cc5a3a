package org.wiredesk.streams.relate;

import java.util.List;
import java.util.stream.Stream;

/** Bodies without datelines for tests of relations: our own sentences, invented people. */
public final class Texts {

    /** As an agency sent it. */
    public static final List<String> BRIDGE = List.of(
            "The old swing bridge of Corfu opened to ships on Tuesday for the first time in 31 years, the port authority said.",
            "Some 400 people watched as the ferry Nausika passed at about 11 a.m., said Eleni Vrettou-Haas, who leads the yard that rebuilt the bridge.",
            "“It took us nine winters and one very patient blacksmith,” she said.",
            "The work cost 12 million euros, a third of it from a fund for old harbors. Traffic will stop twice a day, at 11 a.m. and at 5 p.m.",
            "Taxi drivers had asked for a tunnel instead, and 60 of them blocked the quay for an hour.");

    /** The same, a day later. */
    public static final List<String> BRIDGE_UPDATED = Stream.concat(
                    BRIDGE.stream().limit(4),
                    Stream.of(
                            "The taxi drivers of the town, who had asked for a tunnel, gave up a blockade of the quay after an hour.",
                            "The first cruise ship is expected to pass on Friday."))
            .toList();

    /** The same, cut. */
    public static final List<String> BRIDGE_CUT = BRIDGE.subList(0, 3);

    /** The same, with a paragraph of the one who sent it on. */
    public static final List<String> BRIDGE_CARRIED_ON = Stream.concat(
                    BRIDGE.stream(),
                    Stream.of(
                            "German travel firms welcomed the opening. “Our guests have asked for it for years,” said one of them in Hanover."))
            .toList();

    /** Another story. */
    public static final List<String> MINE = List.of(
            "A salt mine near Wieliczka will take guests for the night from May on, its director said on Tuesday.",
            "Beds for 28 people stand 135 meters below the ground, said Tomasz Orlik-Bem. The air is dry, the phones are silent and breakfast comes by rail.",
            "The mine has had day visitors since the 18th century. Last year 1.6 million came.");

    private Texts() {}

    /** A daily report of one form: nearly all of the words are the same each day. */
    public static List<String> stocks(String day, String index, String change) {
        return List.of(
                "Shares in Athens closed on " + day + " with the general index at " + index + ", a change of " + change
                        + " percent from the day before.",
                "The general index of the Athens exchange is weighted by market value and is calculated every thirty seconds during the opening "
                        + "hours of the exchange. Companies are chosen twice a year, in spring and in autumn, by a board of the exchange, and are told "
                        + "ten days before the change takes effect. Shares that are not traded on a day keep the price of the day before.",
                "The exchange publishes the weights of all companies of the index on its pages each month, together with the number of shares that "
                        + "may be traded freely, and with the name of the auditor who has checked them.");
    }

    /** The paragraphs with a dateline before the first. */
    public static String[] datelined(String dateline, List<String> paragraphs) {
        String[] copy = paragraphs.toArray(String[]::new);
        copy[0] = dateline + copy[0];
        return copy;
    }
}
