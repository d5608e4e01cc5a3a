package org.wiredesk.benchmarks.enrich;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;

/**
 * Stories of some 800 words, made of sentences of a public-domain broadcaster in their order, so that what stands together was mostly
 * written together.
 */
record NewsTexts(List<String> sentences, Random random) {

    /** Where the sentences lie, seen from the project's folder. They are public, and no part of the project. */
    static final Path FILE = Path.of("../shared/data/ner/voa-sentences.txt");

    /** How many words a story has, and less than a sentence more. */
    static final int WORDS = 800;

    private static final int SENTENCES_OF_PARAGRAPH = 3;

    /** The sentences; none where their file is not there. */
    static NewsTexts read(Random random) throws IOException {
        return new NewsTexts(Files.isReadable(FILE) ? Files.readAllLines(FILE) : List.of(), random);
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** The first revision of a story that begins anywhere. */
    Revision revision(int number) {
        int sentence = random.nextInt(sentences.size());
        String headline = sentence(sentence++);
        StringBuilder body = new StringBuilder();
        int words = 0;
        for (int count = 1; words < WORDS; count++) {
            String next = sentence(sentence++);
            words += (int) next.chars().filter(unit -> unit == ' ').count() + 1;
            body.append(next).append(count % SENTENCES_OF_PARAGRAPH == 0 ? "\n\n" : " ");
        }
        return Revision.newBuilder()
                .setStoryId("story-" + number)
                .setRevision(1)
                .setKind(RevisionKind.NEW)
                .setStatus(StoryStatus.USABLE)
                .setSource("voa")
                .setLanguage("en")
                .setHeadline(headline)
                .setBody(body.toString())
                .setChanges(Changes.newBuilder().build())
                .setItemId("item-" + number)
                .setVersionCreated(Instant.EPOCH)
                .setReceivedAt(Instant.EPOCH)
                .build();
    }

    private String sentence(int number) {
        return sentences.get(number % sentences.size()).strip();
    }
}
