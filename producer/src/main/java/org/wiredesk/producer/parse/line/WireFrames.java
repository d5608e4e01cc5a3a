package org.wiredesk.producer.parse.line;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Parts a stream into messages, which begin with SOH and end with EOT, whatever has become of either: a second SOH ends what came before it,
 * and text without SOH is a message too, since to leave it out would be to lose it. Padding between messages is passed over.
 */
final class WireFrames {

    private static final int SOH = 0x01;
    private static final int EOT = 0x04;
    private static final int DEL = 0x7F;

    private final InputStream in;
    private final long largest;
    private final byte[] chunk = new byte[16 * 1024];
    private int chunkLength;
    private int chunkAt;

    private byte[] frame = new byte[8 * 1024];
    private long size;
    private boolean words;
    private boolean opened;
    private long line = 1;
    private long frameLine = 1;

    /**
     * @param largest how many bytes one message may have; of a larger one only the size is told
     */
    WireFrames(InputStream in, long largest) {
        this.in = in;
        this.largest = largest;
    }

    /** The next message that has anything in it; empty at the end of the stream. */
    Optional<WireFrame> next() throws IOException {
        for (int character = read(); character >= 0; character = read()) {
            boolean ends = character == SOH || character == EOT;
            if (!ends) {
                append((byte) character);
                continue;
            }
            Optional<WireFrame> ended = words ? Optional.of(take()) : Optional.empty();
            begin(character == SOH);
            if (ended.isPresent()) {
                return ended;
            }
        }
        return words ? Optional.of(endOfStream()) : Optional.empty();
    }

    private WireFrame endOfStream() {
        WireFrame last = take();
        begin(false);
        return last;
    }

    private void begin(boolean withHeader) {
        opened = withHeader;
        size = 0;
        words = false;
        frameLine = line;
    }

    private WireFrame take() {
        byte[] bytes = size > largest ? new byte[0] : Arrays.copyOf(frame, (int) size);
        return new WireFrame(bytes, size, frameLine, opened);
    }

    private void append(byte character) {
        int code = character & 0xFF;
        if (code == '\n') {
            line++;
        }
        if (!words) {
            if (code <= ' ' || code == DEL) {
                return;
            }
            words = true;
            frameLine = line;
        }
        if (size < largest) {
            if (size == frame.length) {
                frame = Arrays.copyOf(frame, (int)
                        Math.min(2L * frame.length, Math.min(largest, Integer.MAX_VALUE - 8)));
            }
            frame[(int) size] = character;
        }
        size++;
    }

    private int read() throws IOException {
        if (chunkAt == chunkLength) {
            chunkLength = in.read(chunk);
            chunkAt = 0;
            if (chunkLength <= 0) {
                chunkLength = 0;
                return -1;
            }
        }
        return chunk[chunkAt++] & 0xFF;
    }
}
