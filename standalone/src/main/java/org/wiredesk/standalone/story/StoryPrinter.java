package org.wiredesk.standalone.story;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wiredesk.records.ChangeReason;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Materiality;
import org.wiredesk.records.Revision;
import org.wiredesk.standalone.records.Tones;
import org.wiredesk.standalone.terminal.Card;
import org.wiredesk.standalone.terminal.CardPrinter;
import org.wiredesk.standalone.terminal.Terminal;
import org.wiredesk.standalone.terminal.Tone;

/** Shows a story as its editor reads it: each revision with what changed and why, and the items that changed nothing, in the order of their coming. */
public final class StoryPrinter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int FIRST_TEXT = 400;

    private final Terminal terminal;
    private final ZoneId zone;
    private final CardPrinter cards;

    /**
     * @param zone for the times
     */
    public StoryPrinter(Terminal terminal, ZoneId zone) {
        this.terminal = terminal;
        this.zone = zone;
        this.cards = new CardPrinter(terminal);
    }

    /** The lines of one item's block, an empty one behind them. */
    public List<String> lines(StoryEvent event) {
        return event.revision()
                .map(revision -> revised(event, revision))
                .orElseGet(
                        () -> cards.lines(event.decision().map(this::notRevised).orElseThrow()));
    }

    private Card notRevised(Decision decision) {
        String of = decision.getRevision().map(number -> " of " + number).orElse("");
        return Card.of(Tones.of(decision.getOutcome(), decision.getKind()), decision.getOutcome() + of)
                .aside(time(decision.getReceivedAt()) + "  " + decision.getItemId())
                .field("why", decision.getReason())
                .build();
    }

    private List<String> revised(StoryEvent event, Revision revision) {
        Changes changes = revision.getChanges();
        String label = revision.getLabel().map(text -> "  " + text).orElse("");
        Card.Builder card = Card.of(
                        Tones.of(revision.getKind()), revision.getKind() + " " + revision.getRevision() + label)
                .aside(time(revision.getVersionCreated()) + "  " + revision.getItemId())
                .field("headline", revision.getHeadline(), Tone.STRONG)
                .field("agency says", revision.getStatedReason())
                .field("decided", event.decision().map(StoryPrinter::decided))
                .field("matters", matters(changes), tone(changes.getMateriality()));
        if (revision.getRevision() == 1) {
            card.field("text", beginning(revision.getBody()));
        }
        List<String> lines = new ArrayList<>(cards.lines(card.build()));
        lines.remove(lines.size() - 1);
        lines.addAll(new ChangeLines(terminal).of(changes));
        lines.add("");
        return lines;
    }

    private static String decided(Decision decision) {
        return decision.getOutcome() + ": " + decision.getReason();
    }

    private static String matters(Changes changes) {
        if (changes.getMateriality() == Materiality.NONE) {
            return "";
        }
        String reasons =
                changes.getReasons().stream().map(StoryPrinter::inWords).collect(Collectors.joining("\n"));
        return changes.getMateriality().name().toLowerCase(Locale.ROOT) + (reasons.isEmpty() ? "" : "\n" + reasons);
    }

    private static String inWords(ChangeReason reason) {
        return reason.getWhat().name().toLowerCase(Locale.ROOT)
                + (reason.getPlace().equals(reason.getWhat().name().toLowerCase(Locale.ROOT))
                        ? ""
                        : " in " + reason.getPlace())
                + ": " + reason.getBefore().orElse("nothing") + " → "
                + reason.getAfter().orElse("nothing");
    }

    private static Tone tone(Materiality materiality) {
        return switch (materiality) {
            case MATERIAL -> Tone.ATTENTION;
            case MINOR -> Tone.PLAIN;
            case COSMETIC, NONE -> Tone.FAINT;
        };
    }

    private static String beginning(String body) {
        String line = body.replace("\n\n", " ¶ ");
        return line.length() <= FIRST_TEXT
                ? line
                : line.substring(0, Math.max(1, line.lastIndexOf(' ', FIRST_TEXT))) + " …";
    }

    private String time(Instant time) {
        return TIME.format(time.atZone(zone));
    }
}
