package org.wiredesk.monitor.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.monitor.story.Audience;
import org.wiredesk.monitor.story.Change;

/** Tells every open page what is new. It goes through them without waiting for any. */
public final class Hub implements Audience {

    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final Counter cutOff;

    /** A hub that nobody listens to yet. */
    public Hub(MeterRegistry metrics) {
        Gauge.builder("wiredesk.monitor.streams", subscribers, Set::size)
                .description("Pages that are open")
                .register(metrics);
        this.cutOff = Counter.builder("wiredesk.monitor.streams.cut")
                .description("Pages that were cut off as they read too slowly")
                .register(metrics);
    }

    @Override
    public boolean isPresent() {
        return !subscribers.isEmpty();
    }

    @Override
    public void hear(Change change) {
        Telling privileged = new Telling(change, true);
        Telling everybody = new Telling(change, false);
        for (Subscriber subscriber : subscribers) {
            if (!subscriber.hasSeen(change.spot())) {
                Telling telling = subscriber.privileged() ? privileged : everybody;
                telling.to(subscriber.filter()).ifPresent(frame -> send(subscriber, frame));
            }
        }
    }

    /** Tells how many items came to which end, as everybody may know it, and as the privileged may. */
    public void counts(ObjectNode everybodys, ObjectNode privilegeds) {
        ByteBuffer everybody = Frames.counts(everybodys);
        ByteBuffer privileged = Frames.counts(privilegeds);
        subscribers.forEach(subscriber -> send(subscriber, subscriber.privileged() ? privileged : everybody));
    }

    /** Keeps lines open through proxies, and notices those whose other end is gone. */
    public void breathe() {
        ByteBuffer comment = Frames.comment("still here");
        subscribers.forEach(subscriber -> send(subscriber, comment));
    }

    /** How many pages are open. */
    int size() {
        return subscribers.size();
    }

    void add(Subscriber subscriber) {
        subscribers.add(subscriber);
    }

    void remove(Subscriber subscriber) {
        subscriber.close();
        subscribers.remove(subscriber);
    }

    /** The line is broken, or must be. */
    void cut(Subscriber subscriber) {
        if (subscribers.remove(subscriber)) {
            cutOff.increment();
        }
        subscriber.cut();
    }

    private void send(Subscriber subscriber, ByteBuffer frame) {
        if (!subscriber.tell(frame)) {
            cut(subscriber);
        }
    }
}
