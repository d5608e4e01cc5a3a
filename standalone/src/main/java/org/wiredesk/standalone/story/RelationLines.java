package org.wiredesk.standalone.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.wiredesk.records.RelationKind;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.standalone.records.Tones;
import org.wiredesk.standalone.terminal.Card;
import org.wiredesk.standalone.terminal.CardPrinter;
import org.wiredesk.standalone.terminal.Terminal;
import org.wiredesk.standalone.terminal.Tone;

/** Shows what a story has to do with those of other sources: what it is a copy of, and who has sent it on. */
public final class RelationLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final ZoneId zone;
    private final CardPrinter cards;

    /**
     * @param zone for the times
     */
    public RelationLines(Terminal terminal, ZoneId zone) {
        this.zone = zone;
        this.cards = new CardPrinter(terminal);
    }

    /**
     * The lines of one relation, an empty one behind them.
     *
     * @param storyId the story that is shown: the copy, or the original
     */
    public List<String> lines(StoryRelation relation, String storyId) {
        boolean copy = relation.getStoryId().equals(storyId);
        Card.Builder card = copy ? copy(relation) : original(relation);
        return cards.lines(card.field("why", relation.getReason()).build());
    }

    private Card.Builder copy(StoryRelation relation) {
        String did = relation.getOriginalChange()
                .map(change -> ": " + happened(relation, change))
                .orElse("");
        Tone tone = relation.getOriginalChange().map(Tones::of).orElse(Tone.PLAIN);
        return Card.of(
                        tone,
                        verb(relation) + " " + relation.getOriginalSource() + " " + relation.getOriginalStoryId() + did)
                .field("notice", relation.getNotice().orElse(""), tone);
    }

    private static Card.Builder original(StoryRelation relation) {
        String verb = relation.getKind() == RelationKind.RELAYS ? "relayed by" : "also sent by";
        return Card.of(Tone.PLAIN, verb + " " + relation.getSource() + " " + relation.getStoryId());
    }

    private static String verb(StoryRelation relation) {
        return relation.getKind() == RelationKind.RELAYS ? "relays" : "is also sent by";
    }

    private String happened(StoryRelation relation, RevisionKind change) {
        String did = switch (change) {
            case KILL -> "KILLED";
            case WITHHOLD -> "WITHHELD";
            case REINSTATE -> "released again";
            case CORRECTION -> "CORRECTED";
            case NEW, UPDATE, METADATA, ADVISORY -> "changed";
        };
        return did
                + relation.getChangedAt()
                        .map(at -> " " + time(at, relation.getSince()))
                        .orElse("");
    }

    /** The day is said where it is not that of the copy. */
    private String time(Instant at, Instant since) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return day.equals(since.atZone(zone).toLocalDate())
                ? "at " + TIME.format(at.atZone(zone))
                : "on " + DAY_AND_TIME.format(at.atZone(zone));
    }
}
