package org.wiredesk.monitor.stream;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.wiredesk.monitor.search.RowFilter;
import org.wiredesk.monitor.story.Change.Spot;
import org.wiredesk.monitor.story.Position;

/**
 * One open page: what it wants, and what waits to be sent to it. Writing never blocks: while the line takes nothing more, what comes waits here, and a page for
 * which too much waits is cut off. It comes back with the last position that it saw and loses nothing.
 */
final class Subscriber {

    private static final long PATIENCE_NANOS = 10_000_000_000L;
    private static final long A_MOMENT_MS = 200;

    private final boolean privileged;
    private final RowFilter filter;
    private final Position seen;
    private final Line line;
    private final int mostFrames;
    private final long mostBytes;
    private final Deque<ByteBuffer> waiting = new ArrayDeque<>();
    /** What is new while this reader is still told what they have missed. */
    private final Deque<ByteBuffer> later = new ArrayDeque<>();

    private long bytes;
    private boolean live;
    private boolean writing;
    private boolean open = true;

    /**
     * @param seen how far this reader had read when they came: what lies before it is not sent again
     */
    Subscriber(boolean privileged, RowFilter filter, Position seen, Line line, StreamLimits limits) {
        this.privileged = privileged;
        this.filter = filter;
        this.seen = seen;
        this.line = line;
        this.mostFrames = limits.frames();
        this.mostBytes = limits.bytes();
    }

    boolean privileged() {
        return privileged;
    }

    RowFilter filter() {
        return filter;
    }

    boolean hasSeen(Optional<Spot> spot) {
        return spot.map(place -> seen.covers(place.partition(), place.offset())).orElse(false);
    }

    /**
     * Sends what is new, or lets it wait.
     *
     * @return false if too much waits: then the connection has to be cut
     */
    boolean tell(ByteBuffer frame) {
        synchronized (this) {
            if (open && hasRoom(frame)) {
                (live ? waiting : later).add(frame);
                bytes += frame.remaining();
            } else {
                close();
            }
        }
        return sendIfOpen();
    }

    /**
     * Sends what was missed, and waits while the line takes nothing.
     *
     * @return false if it takes nothing for too long: then the connection has to be cut
     */
    boolean repeat(ByteBuffer frame) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        synchronized (this) {
            while (open && !hasRoom(frame) && System.nanoTime() < end) {
                wait(A_MOMENT_MS);
            }
            if (open && hasRoom(frame)) {
                waiting.add(frame);
                bytes += frame.remaining();
            } else {
                close();
            }
        }
        return sendIfOpen();
    }

    /** All that was missed is told: what is new goes out from now on. */
    void goLive() {
        synchronized (this) {
            live = true;
            waiting.addAll(later);
            later.clear();
        }
        sendNext();
    }

    /** Nothing more is sent. */
    synchronized void close() {
        open = false;
        waiting.clear();
        later.clear();
        notifyAll();
    }

    private boolean hasRoom(ByteBuffer frame) {
        return waiting.size() + later.size() < mostFrames && bytes + frame.remaining() <= mostBytes;
    }

    /** Cuts the connection. */
    void cut() {
        close();
        line.cut();
    }

    private boolean sendIfOpen() {
        synchronized (this) {
            if (!open) {
                return false;
            }
        }
        sendNext();
        return true;
    }

    private void sendNext() {
        ByteBuffer next;
        synchronized (this) {
            if (writing || waiting.isEmpty()) {
                return;
            }
            writing = true;
            next = takeAll();
            notifyAll();
        }
        line.send(next, this::sent);
    }

    private void sent() {
        synchronized (this) {
            writing = false;
        }
        sendNext();
    }

    /** All that waits, in one piece: one frame goes as it is, shared with all others who get it. */
    private ByteBuffer takeAll() {
        int size = waiting.stream().mapToInt(ByteBuffer::remaining).sum();
        bytes -= size;
        if (waiting.size() == 1) {
            return waiting.remove().duplicate();
        }
        ByteBuffer all = ByteBuffer.allocate(size);
        waiting.forEach(frame -> all.put(frame.duplicate()));
        waiting.clear();
        return all.flip();
    }
}
