package org.wiredesk.system.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A story in plain text with all that makes plain text hard, and what has to be understood of it.
 *
 * @param file where it lies
 * @param label the agency's marker line
 * @param headline its headline
 * @param dateline its dateline, up to the agency
 * @param furniture words of every piece of text that is no part of the story
 * @param topic the topic that it belongs to
 * @param trap the topic that a word in its furniture belongs to
 * @param people who must be found
 * @param places where it must be found to happen
 * @param contributor who is named in the furniture, and is nobody in the story
 * @param before words of the second paragraph
 * @param after what they become in the next revision
 */
record SeedStory(
        Path file,
        String label,
        String headline,
        String dateline,
        List<String> furniture,
        String topic,
        String trap,
        List<String> people,
        List<String> places,
        String contributor,
        String before,
        String after) {

    /** The text as it came. */
    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String withoutMarker() {
        return replaced(label + "\n\n", "");
    }

    String withAnotherMarker() {
        return replaced(label, "Updated - Test BSP-9999");
    }

    String withAChangedParagraph() {
        return replaced(before, after);
    }

    private String replaced(String old, String replacement) {
        String text = text();
        if (!text.contains(old)) {
            throw new AssertionError(file + " does not say: " + old);
        }
        return text.replace(old, replacement);
    }
}
