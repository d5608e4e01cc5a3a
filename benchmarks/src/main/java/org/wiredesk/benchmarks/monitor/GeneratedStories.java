package org.wiredesk.benchmarks.monitor;

import java.time.Instant;
import java.util.Random;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;

/** Stories of made-up words whose frequencies fall as those of a language do; the same ones in every run. */
final class GeneratedStories {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final String[] SOURCES = {"ap", "afp", "reuters", "dpa", "pa", "tt"};
    private static final int WORDS = 30_000;
    private static final int LENGTH = 250;
    private static final int HEADLINE = 8;

    private final Random random = new Random(7);

    /** The first revision of a story, two seconds after the story before. */
    Revision story(int number) {
        String source = SOURCES[number % SOURCES.length];
        return Revision.newBuilder()
                .setStoryId(source + "-" + number)
                .setRevision(1)
                .setKind(RevisionKind.NEW)
                .setStatus(StoryStatus.USABLE)
                .setSource(source)
                .setHeadline(text(HEADLINE))
                .setBody(text(LENGTH))
                .setChanges(Changes.newBuilder().build())
                .setItemId("item-" + number)
                .setVersionCreated(START)
                .setReceivedAt(START.plusSeconds(2L * number))
                .setSlug("slug-" + number)
                .build();
    }

    /** A word; the lower its rank, the more often it comes. */
    String word() {
        return word((int) Math.pow(WORDS, random.nextDouble()) - 1);
    }

    private static String word(int rank) {
        return "w" + Integer.toString(rank * 7_919 % WORDS, Character.MAX_RADIX);
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < words; n++) {
            text.append(n == 0 ? "" : " ").append(word());
        }
        return text.toString();
    }
}
