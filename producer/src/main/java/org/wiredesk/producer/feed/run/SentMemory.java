package org.wiredesk.producer.feed.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wiredesk.producer.feed.poll.WholeFile;

/**
 * Which state of which item a feed has sent last, for the newest twenty thousand, in memory and in a file. Per item only the last state counts,
 * so that a text that returns to an earlier wording is sent again; what is under way counts as sent until it fails.
 */
final class SentMemory {

    private static final int MOST = 20_000;
    private static final int LINE = 2 * Print.HEX_DIGITS + 1;

    private final Path file;
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, Deque<String>> underWay = new HashMap<>();
    private int linesInFile;

    /**
     * Reads what is remembered.
     *
     * @param file made at the first item
     */
    SentMemory(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, UTF_8)) {
                // A crash may have cut off the last line.
                if (line.length() == LINE) {
                    put(new Print(line.substring(0, Print.HEX_DIGITS), line.substring(Print.HEX_DIGITS + 1)));
                }
                linesInFile++;
            }
        }
    }

    /**
     * Whether this is another state than the one that was sent last, be it acknowledged or not. If so it counts as under way until
     * {@link #sent} or {@link #notSent}.
     */
    synchronized boolean begin(Print print) {
        Deque<String> open = underWay.get(print.item());
        String last = open == null ? states.get(print.item()) : open.getLast();
        if (print.state().equals(last)) {
            return false;
        }
        underWay.computeIfAbsent(print.item(), item -> new ArrayDeque<>()).addLast(print.state());
        return true;
    }

    /** These were acknowledged. */
    synchronized void sent(List<Print> prints) throws IOException {
        notSent(prints);
        if (prints.isEmpty()) {
            return;
        }
        prints.forEach(this::put);
        linesInFile += prints.size();
        if (linesInFile > 2 * MOST) {
            rewrite();
        } else {
            String lines = prints.stream().map(SentMemory::line).collect(Collectors.joining());
            Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** These are not under way any more. */
    synchronized void notSent(List<Print> prints) {
        for (Print print : prints) {
            underWay.computeIfPresent(print.item(), (item, open) -> {
                open.removeFirstOccurrence(print.state());
                return open.isEmpty() ? null : open;
            });
        }
    }

    private void put(Print print) {
        states.remove(print.item());
        states.put(print.item(), print.state());
        if (states.size() > MOST) {
            states.remove(states.keySet().iterator().next());
        }
    }

    private void rewrite() throws IOException {
        String lines = states.entrySet().stream()
                .map(state -> line(new Print(state.getKey(), state.getValue())))
                .collect(Collectors.joining());
        WholeFile.write(file, lines.getBytes(UTF_8));
        linesInFile = states.size();
    }

    private static String line(Print print) {
        return print.item() + " " + print.state() + "\n";
    }
}
