package org.wiredesk.benchmarks.linking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;

/** The wire of the invented day: takes items with the truth about them, and numbers what all of them have. */
final class Wire {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-03-14");

    private final Random random;
    private final LocalDate day;
    private final List<SentItem> sent = new ArrayList<>();
    private int stories;

    /**
     * @param day 0 for the first of several days
     */
    Wire(Random random, int day) {
        this.random = random;
        this.day = FIRST_DAY.plusDays(day);
    }

    /** When the day begins. */
    Instant midnight() {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The day as formats print it that make it a part of a story's name, {@code 2026-03-14}. */
    String day() {
        return day.toString();
    }

    /** A name for a story. */
    String story() {
        return "story-" + ++stories;
    }

    /** A moment of the day that leaves some hours for what follows. */
    Instant someTime() {
        return midnight().plusSeconds(random.nextInt((int) Duration.ofHours(18).toSeconds()));
    }

    /** Some minutes later. */
    Instant later(Instant before, int fewest, int most) {
        return before.plusSeconds(60L * fewest + random.nextInt(60 * (most - fewest)));
    }

    /** Eight letters and figures that no other story has. */
    String code() {
        return Long.toString(0x1000_0000_00L + (random.nextLong() >>> 24), 36);
    }

    boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    /** Sends a version of a story. */
    void send(
            String source,
            Instant at,
            Telling telling,
            String story,
            String way,
            UnaryOperator<WireItem.Builder> with) {
        WireItem.Builder item = WireItem.newBuilder()
                .setItemId(source + "-" + day + "-" + sent.size())
                .setSource(source)
                .setFeed(source)
                .setFormat("invented")
                .setReceivedAt(at)
                .setRawHash(Integer.toHexString(sent.size()))
                .setHeadline(telling.headline())
                .setParagraphs(telling.paragraphs());
        sent.add(new SentItem(with.apply(item).build(), story, way));
    }

    /** Makes a message that says by its status that what it names is dead, and has no text. */
    static WireItem.Builder killed(WireItem.Builder item) {
        return item.setUsability(Usability.CANCELED).setParagraphs(List.of());
    }

    /** {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 4th}. */
    static String ordinal(int number) {
        return number + List.of("th", "st", "nd", "rd").get(number > 3 ? 0 : number);
    }

    /** Everything in the order in which it is received. */
    List<SentItem> sent() {
        return sent.stream()
                .sorted(Comparator.comparing((SentItem one) -> one.item().getReceivedAt()))
                .toList();
    }
}
