package org.wiredesk.standalone.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running parts of a desk, stopped in the reverse order of their start: what feeds stops before what it feeds. */
final class Parts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final Deque<Part> running = new ArrayDeque<>();
    private final Consumer<String> onStop;
    private boolean closed;

    private record Part(String name, AutoCloseable part) {}

    /**
     * @param onStop told the name of each part before it is stopped
     */
    Parts(Consumer<String> onStop) {
        this.onStop = onStop;
    }

    /**
     * Takes charge of a part that runs.
     *
     * @return the part; stopped already, if all were told to stop while it started
     */
    <T extends AutoCloseable> T add(String name, T part) {
        synchronized (this) {
            if (!closed) {
                running.push(new Part(name, part));
                return part;
            }
        }
        stop(new Part(name, part));
        return part;
    }

    /** Stops all of them; one that fails to stop does not keep the others from it. */
    @Override
    public void close() {
        Deque<Part> toStop;
        synchronized (this) {
            closed = true;
            toStop = new ArrayDeque<>(running);
            running.clear();
        }
        toStop.forEach(this::stop);
    }

    private void stop(Part part) {
        onStop.accept(part.name());
        try {
            part.part().close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.atWarn().setCause(e).addKeyValue("part", part.name()).log("A part did not stop well");
        }
    }
}
