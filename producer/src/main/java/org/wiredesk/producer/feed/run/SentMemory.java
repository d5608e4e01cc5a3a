package org.wiredesk.producer.feed.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.records.WireItem;

/**
 * Which state of which item a feed has sent last, for the newest twenty thousand, in memory and in a file. Per item only the last state counts,
 * so that a text that returns to an earlier wording is sent again.
 */
final class SentMemory {

    private static final Logger LOG = LoggerFactory.getLogger(SentMemory.class);
    private static final int MOST = 20_000;
    private static final int HEX_DIGITS = 32;
    private static final int LINE = 2 * HEX_DIGITS + 1;

    /**
     * What an item is known by.
     *
     * @param item which one it is, hashed
     * @param state what it says, hashed, without what differs from delivery to delivery
     */
    record Print(String item, String state) {

        static Print of(WireItem item) {
            String state = hash(bytes(item));
            String name = item.getAgencyId()
                    .or(item::getWebAddress)
                    .or(item::getContentKey)
                    .orElse(state);
            return new Print(hash((item.getSource() + " " + name).getBytes(UTF_8)), state);
        }

        private static byte[] bytes(WireItem item) {
            try {
                ByteBuffer buffer = WireItem.getEncoder()
                        .encode(WireItem.newBuilder(item)
                                .setItemId("")
                                .setReceivedAt(Instant.EPOCH)
                                .setDeliveredAs(null)
                                .setPosition(0)
                                .setRawHash("")
                                .setVersionCreated(null)
                                .setWarnings(List.of())
                                .build());
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                return bytes;
            } catch (IOException e) {
                throw new IllegalStateException("An item that was just made can always be written.", e);
            }
        }

        private static String hash(byte[] bytes) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
                return HexFormat.of().formatHex(hash, 0, HEX_DIGITS / 2);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256.", e);
            }
        }
    }

    private final Path file;
    private final Map<String, String> states = new LinkedHashMap<>();
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
                    put(new Print(line.substring(0, HEX_DIGITS), line.substring(HEX_DIGITS + 1)));
                }
                linesInFile++;
            }
        }
    }

    /** Whether the item's newest state was sent before. */
    synchronized boolean holds(Print print) {
        return print.state().equals(states.get(print.item()));
    }

    /** These were sent. */
    synchronized void add(List<Print> prints) throws IOException {
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

    /** The file cannot be written. */
    void forgetFile(IOException problem) {
        LOG.atWarn().addKeyValue("path", file).addKeyValue("reason", problem).log("Cannot remember what was sent");
    }

    private void put(Print print) {
        states.remove(print.item());
        states.put(print.item(), print.state());
        if (states.size() > MOST) {
            states.remove(states.keySet().iterator().next());
        }
    }

    private void rewrite() throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".writing");
        Files.writeString(
                written,
                states.entrySet().stream()
                        .map(state -> line(new Print(state.getKey(), state.getValue())))
                        .collect(Collectors.joining()));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        linesInFile = states.size();
    }

    private static String line(Print print) {
        return print.item() + " " + print.state() + "\n";
    }
}
