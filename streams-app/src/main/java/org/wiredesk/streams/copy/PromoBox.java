package org.wiredesk.streams.copy;

import java.util.List;

/**
 * Finds boxes that agencies set into a story to promote something else: a short heading, then a run of bullets, at
 * least one of which reads like promotion. A list that belongs to the story has an ordinary lead-in, or bullets
 * that promote nothing, and stays.
 */
final class PromoBox {

    private static final int LONGEST_HEADING = 90;
    private static final String BULLETS = "•●▪■◦‣·–*-";

    private final FurnitureTable table;

    PromoBox(FurnitureTable table) {
        this.table = table;
    }

    /** How many lines from this one on are a promo box; 0 for none. */
    int length(List<Line> lines, int from) {
        String heading = lines.get(from).text();
        if (heading.length() > LONGEST_HEADING
                || from + 1 == lines.size()
                || !isBullet(lines.get(from + 1).text())) {
            return 0;
        }
        int to = from + 1;
        boolean promotes = table.find(heading, FurnitureKind.BOX_START).isPresent();
        boolean plainHeading = isHeading(heading);
        while (to < lines.size() && isBullet(lines.get(to).text())) {
            promotes |= plainHeading
                    && table.find(lines.get(to).text(), FurnitureKind.BOX_BULLET)
                            .isPresent();
            to++;
        }
        return promotes ? to - from : 0;
    }

    private static boolean isHeading(String line) {
        return ".:;,!…”\"".indexOf(line.charAt(line.length() - 1)) < 0 && !isBullet(line);
    }

    private static boolean isBullet(String line) {
        return line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) != line.charAt(0);
    }
}
