package org.wiredesk.system.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wiredesk.system.harness.Checkout;

/** The README as it stands, taken apart. */
final class Readme {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    private Readme() {}

    /**
     * The code in one of its sections.
     *
     * @param section its heading
     * @param language what is written behind the fence
     * @throws AssertionError if there is none, as then a test of it would test nothing
     */
    static String code(String section, String language) {
        String text = read(Checkout.readme());
        int start = text.indexOf("\n## " + section + "\n");
        int end = text.indexOf("\n## ", start + 1);
        List<String> blocks = BLOCK.matcher(text.substring(Math.max(0, start), end < 0 ? text.length() : end))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
        if (start < 0 || blocks.isEmpty()) {
            throw new AssertionError("The README has no " + language + " in a section '" + section + "'.");
        }
        return String.join("", blocks);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
