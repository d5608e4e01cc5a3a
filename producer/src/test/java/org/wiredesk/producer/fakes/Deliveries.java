package org.wiredesk.producer.fakes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.records.Warning;
import org.wiredesk.records.WireItem;

/** Short ways to hand something in and to look at what came of it. */
public final class Deliveries {

    private Deliveries() {}

    public static Intake delivery(String text) {
        return delivery(text.getBytes(UTF_8));
    }

    public static Intake delivery(byte[] bytes) {
        return new Receipts(new TickingClock()).receive("drop", Optional.empty(), Optional.of("x.xml"), bytes);
    }

    public static List<ParseOutcome> read(String text) {
        return new WireReader().read(delivery(text), Optional.empty());
    }

    /** The only item in a delivery. */
    public static WireItem item(String text) {
        return item(text.getBytes(UTF_8));
    }

    /** The only item in a delivery. */
    public static WireItem item(byte[] bytes) {
        List<ParseOutcome> outcomes = new WireReader().read(delivery(bytes), Optional.empty());
        assertThat(outcomes).singleElement().isInstanceOf(Parsed.class);
        return ((Parsed) outcomes.get(0)).item();
    }

    /** The only outcome of a delivery, which is refused. */
    public static Refused refusal(String text) {
        List<ParseOutcome> outcomes = read(text);
        assertThat(outcomes).singleElement().isInstanceOf(Refused.class);
        return (Refused) outcomes.get(0);
    }

    /** Where an item was odd. */
    public static List<String> oddPlaces(WireItem item) {
        return item.getWarnings().stream().map(Warning::getPlace).toList();
    }
}
