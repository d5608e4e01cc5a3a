package org.wiredesk.standalone.held;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.records.Story;
import org.wiredesk.standalone.terminal.Columns;
import org.wiredesk.standalone.terminal.Terminal;

/** Held stories as lines for people: until when, by the reader's clock and by UTC, and which. The headline is shown, the text is not. */
public final class HeldTable {

    private static final String LAYOUT = "%-22s  %-20s  %-10s  %8s  %-20s  ";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int LEAST_HEADLINE = 20;

    private final ZoneId zone;
    private final Terminal terminal;

    /**
     * @param zone the reader's
     * @param terminal which a line has to fit
     */
    public HeldTable(ZoneId zone, Terminal terminal) {
        this.zone = zone;
        this.terminal = terminal;
    }

    /** What stands above the columns. */
    public String head() {
        return row("until, " + zone.getId(), "until, UTC", "source", "revision", "story") + "headline";
    }

    /**
     * A line for each story, and a sentence if some should have gone out by now.
     *
     * @param stories the first to go first
     */
    public List<String> lines(List<Story> stories, Instant now) {
        if (stories.isEmpty()) {
            return List.of("Nothing waits: no story is under embargo.");
        }
        List<String> lines = new ArrayList<>(stories.stream().map(this::line).toList());
        long due = stories.stream()
                .flatMap(story -> HeldStories.until(story).stream())
                .filter(until -> until.plusSeconds(1).isBefore(now))
                .count();
        if (due > 0) {
            lines.add("The time of " + due
                    + " has come, by this machine's clock: they go out as soon as the topology runs.");
        }
        return lines;
    }

    private String line(Story story) {
        Optional<Instant> until = HeldStories.until(story);
        String row = row(
                until.map(at -> LOCAL.format(at.atZone(zone))).orElse("the agency releases it"),
                until.map(Instant::toString).orElse("-"),
                story.getSource(),
                Integer.toString(story.getRevision()),
                story.getStoryId());
        String headline = story.getHeadline();
        return row
                + (terminal.interactive()
                        ? Columns.cut(headline, Math.max(LEAST_HEADLINE, terminal.width() - Columns.width(row)))
                        : Columns.clean(headline));
    }

    private static String row(String local, String utc, String source, String revision, String story) {
        return LAYOUT.formatted(local, utc, Columns.clean(source), revision, story);
    }
}
