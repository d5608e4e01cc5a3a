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

    private final boolean privileged;
    private final RowFilter filter;
    private final Position seen;
    private final Line line;
    private final int mostFrames;
    private final long mostBytes;
    private final Deque<ByteBuffer> waiting = new ArrayDeque<>();
    /** What is new while this reader is still told what they have missed. */
    private final Deque<ByteBuffer> later = new ArrayDeque<>();

    private Optional<Runnable> whenRoom = Optional.empty();
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
     * Sends what was missed, if the line has room for it.
     *
     * @param again run as soon as there may be room, if there is none now
     * @return whether it was taken
     */
    boolean repeat(ByteBuffer frame, Runnable again) {
        synchronized (this) {
            if (!open) {
                return false;
            }
            if (!hasRoom(frame)) {
                whenRoom = Optional.of(again);
                // What is new has taken all the room, and nothing is under way that would make any.
                open = writing || !waiting.isEmpty();
                return false;
            }
            waiting.add(frame);
            bytes += frame.remaining();
        }
        sendNext();
        return true;
    }

    /** Whether anything can be sent at all. */
    synchronized boolean isOpen() {
        return open;
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
        whenRoom = Optional.empty();
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
        Optional<Runnable> again;
        synchronized (this) {
            if (writing) {
                return;
            }
            writing = !waiting.isEmpty();
            next = takeAll();
            again = whenRoom;
            whenRoom = Optional.empty();
        }
        if (next.hasRemaining()) {
            line.send(next, this::sent);
        }
        again.ifPresent(Runnable::run);
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
