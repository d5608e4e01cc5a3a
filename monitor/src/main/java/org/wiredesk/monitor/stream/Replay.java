package org.wiredesk.monitor.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.monitor.story.Change;
import org.wiredesk.monitor.window.Missed;

/**
 * Tells one reader what they have missed, a stretch at a time. Between stretches, and while the line takes nothing more, it holds no thread: the others come in
 * between, however much one has missed and however slowly they read.
 */
final class Replay implements Runnable, Missed.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final int STRETCH = 200;

    private final Subscriber subscriber;
    private final Missed missed;
    private final Hub hub;
    private final Executor tellers;
    /** What was looked up and not taken yet. */
    private final Deque<ByteBuffer> ready = new ArrayDeque<>();

    /**
     * @param tellers whose threads it takes, for a stretch each
     */
    Replay(Subscriber subscriber, Missed missed, Hub hub, Executor tellers) {
        this.subscriber = subscriber;
        this.missed = missed;
        this.hub = hub;
        this.tellers = tellers;
    }

    /** Tells a stretch, and has itself run again when it may go on. */
    @Override
    public void run() {
        try {
            tell();
            if (!subscriber.isOpen()) {
                hub.cut(subscriber);
            }
        } catch (IOException | RuntimeException e) {
            LOG.atWarn().setCause(e).log("What a reader has missed could not be read");
            hub.cut(subscriber);
        }
    }

    @Override
    public void hear(Change change) {
        new Telling(change, subscriber.privileged()).to(subscriber.filter()).ifPresent(ready::add);
    }

    @Override
    public void hearOfGap(Instant from, Instant to) {
        ready.add(Frames.gap(from.toString(), to.toString()));
    }

    private void tell() throws IOException {
        for (int count = 0; count < STRETCH && subscriber.isOpen(); count++) {
            if (!send()) {
                return;
            }
            if (!missed.tellNext(this)) {
                subscriber.goLive();
                return;
            }
        }
        goOn();
    }

    /** Whether the line has taken all that was looked up; else this runs again when it takes more. */
    private boolean send() {
        while (!ready.isEmpty()) {
            if (!subscriber.repeat(ready.element(), this::goOn)) {
                return false;
            }
            ready.remove();
        }
        return true;
    }

    private void goOn() {
        tellers.execute(this);
    }
}
