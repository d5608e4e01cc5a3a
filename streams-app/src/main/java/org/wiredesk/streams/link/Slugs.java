package org.wiredesk.streams.link;

import java.util.Locale;
import java.util.regex.Pattern;

/** Slugs without what may differ between two items of one story: case, punctuation, the cycle and the region in front. */
final class Slugs {

    private static final Pattern CYCLE = Pattern.compile("^\\^?(?:BC|AP|PM|AM)-(?=\\S)");
    private static final Pattern REGION = Pattern.compile("^\\p{Lu}{2,4}--(?=\\S)");

    private Slugs() {}

    /** The words of a slug, in lower case, parted by one space; empty if it has none. */
    static String stem(String slug) {
        return words(CYCLE.matcher(slug.strip()).replaceFirst(""));
    }

    /** The words of a text, in lower case, parted by one space. */
    static String words(String text) {
        StringBuilder stem = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                stem.append(c);
            } else if (!stem.isEmpty() && stem.charAt(stem.length() - 1) != ' ') {
                stem.append(' ');
            }
        }
        return stem.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** The same without the AP's region: people who kill {@code BC-US--Harbor Strike} call it {@code Harbor-Strike}. */
    static String shortStem(String slug) {
        return stem(REGION.matcher(CYCLE.matcher(slug.strip()).replaceFirst("")).replaceFirst(""));
    }
}
