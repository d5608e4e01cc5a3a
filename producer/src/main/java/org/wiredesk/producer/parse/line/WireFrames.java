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
    private static final int CHUNK = 16 * 1024;
    private static final int FRAME = 8 * 1024;

    private final InputStream in;
    private final long largest;
    private final byte[] chunk;
    private int chunkLength;
    private int chunkAt;

    private byte[] frame;
    private long size;
    private boolean words;
    private boolean opened;
    private long line = 1;
    private long frameLine = 1;

    /**
     * @param length of the stream
     * @param largest how many bytes one message may have; of a larger one only the size is told
     */
    WireFrames(InputStream in, long length, long largest) {
        this.in = in;
        this.chunk = new byte[(int) Math.max(1, Math.min(length, CHUNK))];
        this.frame = new byte[Math.min(chunk.length, FRAME)];
        this.largest = largest;
    }

    /** The next message that has anything in it; empty at the end of the stream. */
    Optional<WireFrame> next() throws IOException {
        while (hasMore()) {
            if (words) {
                takeRun();
            } else if (isDelimiter(chunk[chunkAt])) {
                begin(chunk[chunkAt++] == SOH);
            } else {
                skipPadding();
            }
            if (words && chunkAt < chunkLength) {
                WireFrame ended = take();
                begin(chunk[chunkAt++] == SOH);
                return Optional.of(ended);
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

    /** Passes over one character before the message. */
    private void skipPadding() {
        int code = chunk[chunkAt] & 0xFF;
        if (code > ' ' && code != DEL) {
            words = true;
            frameLine = line;
            takeRun();
            return;
        }
        line += code == '\n' ? 1 : 0;
        chunkAt++;
    }

    /** Takes what the chunk has of the message. Every byte passes here, so that nothing is looked up twice. */
    private void takeRun() {
        byte[] bytes = chunk;
        int last = chunkLength;
        int end = chunkAt;
        int lines = 0;
        while (end < last) {
            if ((bytes[end] & 0xFF) <= '\n') {
                if (isDelimiter(bytes[end])) {
                    break;
                }
                lines += bytes[end] == '\n' ? 1 : 0;
            }
            end++;
        }
        line += lines;
        keep(end - chunkAt);
        size += end - chunkAt;
        chunkAt = end;
    }

    private void keep(int length) {
        int kept = (int) Math.min(length, largest - size);
        if (kept <= 0) {
            return;
        }
        if (size + kept > frame.length) {
            frame = Arrays.copyOf(
                    frame, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(2L * frame.length, size + kept)));
        }
        System.arraycopy(chunk, chunkAt, frame, (int) size, kept);
    }

    private static boolean isDelimiter(byte character) {
        return character == SOH || character == EOT;
    }

    private boolean hasMore() throws IOException {
        if (chunkAt == chunkLength) {
            chunkLength = Math.max(0, in.read(chunk));
            chunkAt = 0;
        }
        return chunkLength > 0;
    }
}
