package org.wiredesk.producer.feed.poll;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a file name of ours out of one that somebody else has chosen: no folder, no dot in front, nothing that steers a terminal. */
public final class SpoolName {

    private static final int MOST_BYTES = 100;
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}._+=;@ -]");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final List<String> LOOKS_UNFINISHED = List.of(".tmp", ".part", ".filepart", ".writing");

    private SpoolName() {}

    /** The last part of the name; the beginning is cut off where it is long, since the end says what it is. */
    public static String of(String name) {
        String last = FOLDERS.matcher(name).replaceFirst("");
        String fit = UNFIT.matcher(last).replaceAll("_").strip();
        String end = fit;
        while (end.getBytes(UTF_8).length > MOST_BYTES) {
            end = end.substring(end.offsetByCodePoints(0, 1));
        }
        String visible = end.startsWith(".") || end.isEmpty() ? "_" + end : end;
        return looksUnfinished(visible) ? visible + "_" : visible;
    }

    /** Whether a name is one that programs give to files that they are still writing. */
    public static boolean looksUnfinished(String name) {
        return LOOKS_UNFINISHED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
}
