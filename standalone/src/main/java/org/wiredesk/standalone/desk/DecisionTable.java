package org.wiredesk.standalone.desk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.standalone.records.Tones;
import org.wiredesk.standalone.terminal.Columns;
import org.wiredesk.standalone.terminal.Terminal;
import org.wiredesk.standalone.terminal.Tone;

/** Decisions as the lines of a table that is as wide as the terminal: one line a decision, whatever is in it. */
public final class DecisionTable {

    private static final int TIME = 8;
    private static final int SOURCE = 8;
    private static final int OUTCOME = 11;
    private static final int REVISION = 13;
    private static final int STORY = 10;
    private static final String GAP = "  ";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Terminal terminal;
    private final ZoneId zone;

    /**
     * @param terminal what it is shown on
     * @param zone whose clock the times are told by
     */
    public DecisionTable(Terminal terminal, ZoneId zone) {
        this.terminal = terminal;
        this.zone = zone;
    }

    /** The names of the columns. */
    public String header() {
        return terminal.paint(
                Tone.STRONG, line("time", "source", "outcome", "revision", "story", "headline, or why not"));
    }

    /** The line of one decision; a kill fills it with its colour, and says so in words where there are no colours. */
    public String row(Decision decision) {
        boolean kill = decision.getKind().filter(RevisionKind.KILL::equals).isPresent();
        String text = decision.getOutcome() == Outcome.ACCEPTED ? decision.getHeadline() : decision.getReason();
        String line = line(
                CLOCK.format(decision.getReceivedAt().atZone(zone)),
                decision.getSource(),
                decision.getOutcome().toString(),
                revision(decision),
                decision.getStoryId().map(DecisionTable::inShort).orElse(""),
                kill ? "*** KILL *** " + text : text);
        return terminal.paint(Tones.of(decision.getOutcome(), decision.getKind()), line);
    }

    private String line(String time, String source, String outcome, String revision, String story, String text) {
        String fixed = String.join(
                GAP,
                Columns.fit(time, TIME),
                Columns.fit(source, SOURCE),
                Columns.fit(outcome, OUTCOME),
                Columns.fit(revision, REVISION),
                Columns.fit(story, STORY));
        return fixed + GAP + Columns.cut(text, terminal.width() - Columns.width(fixed) - GAP.length());
    }

    private static String revision(Decision decision) {
        String number = decision.getRevision().map(Object::toString).orElse("");
        return decision.getKind().map(kind -> kind + " " + number).orElse(number.isEmpty() ? "" : "of " + number);
    }

    /** Story ids begin with a time that is nearly the same for all of a day; their ends tell them apart. */
    private static String inShort(String storyId) {
        return storyId.substring(Math.max(0, storyId.length() - STORY));
    }
}
