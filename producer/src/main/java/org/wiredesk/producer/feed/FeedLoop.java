package org.wiredesk.producer.feed;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.producer.feed.UnderWay.Delivery;
import org.wiredesk.producer.feed.UnderWay.Settled;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.Payload;

/**
 * The rounds of a drop folder: hear what was acknowledged, put it away, send again what waits, take what is new. It runs on one thread.
 *
 * <p>After a failure nothing is sent until everything under way has ended; then all that failed goes again, oldest first. So a delivery never
 * overtakes an earlier one, and a crash is only one more failure: what it left in {@code taking/} waits at the start.
 */
final class FeedLoop {

    private static final Logger LOG = LoggerFactory.getLogger(FeedLoop.class);
    private static final Duration LONG_WITHOUT_ANSWER = Duration.ofSeconds(15);

    private final FeedFolder folder;
    private final DropFolderSettings settings;
    private final IntakePublisher publisher;
    private final UnderWay underWay;
    private final NewFiles newFiles;
    private final PuttingAway puttingAway;
    private final BackOff backOff;
    private final FeedHealth health;
    private final FeedCounters counters;
    private final TreeMap<String, TakenName> waiting = new TreeMap<>();
    private boolean failing;

    FeedLoop(
            FeedFolder folder,
            DropFolderSettings settings,
            IntakePublisher publisher,
            Clock clock,
            FeedCounters counters)
            throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.publisher = publisher;
        this.counters = counters;
        this.underWay = new UnderWay(clock);
        this.newFiles = new NewFiles(folder, settings, clock);
        this.puttingAway = new PuttingAway(folder, counters, settings);
        this.backOff = new BackOff(clock);
        this.health = new FeedHealth(folder.root());
        folder.taken().forEach(name -> waiting.put(name.deliveryId(), name));
        counters.taken(waiting.size());
    }

    /**
     * One round.
     *
     * @param patience how long to wait for an acknowledgement if there is nothing else to do
     */
    void round(Duration patience) throws InterruptedException {
        try {
            hear(newFiles.isEmpty() || !underWay.hasRoom() ? patience : Duration.ZERO);
            puttingAway.putAway();
            if (failing && (backOff.isWaiting() || !underWay.isEmpty())) {
                return;
            }
            failing = false;
            if (sendWaiting()) {
                takeNew();
            }
        } catch (IOException | RuntimeException | Error e) {
            // An error as well: a feed that ended without a word would be worse than one that tries again and says so.
            failed(String.valueOf(e));
        }
    }

    /** Ends what is under way as far as it can be ended now; true once there is nothing left. */
    boolean windUp(Duration patience) throws InterruptedException {
        try {
            hear(patience);
            puttingAway.putAway();
        } catch (IOException e) {
            LOG.atWarn()
                    .addKeyValue("path", folder.root())
                    .addKeyValue("reason", e)
                    .log("Could not put files away");
        }
        return underWay.isEmpty();
    }

    private void hear(Duration patience) throws InterruptedException {
        var settled = underWay.poll(patience);
        while (settled.isPresent()) {
            ended(settled.get());
            settled = underWay.poll(Duration.ZERO);
        }
        if (underWay.isStuck(LONG_WITHOUT_ANSWER)) {
            health.stalled("Kafka has not acknowledged anything for " + LONG_WITHOUT_ANSWER.toSeconds() + " s");
        }
    }

    private void ended(Settled end) {
        if (end.published().isPresent()) {
            puttingAway.add(end.delivery(), end.published().get());
            backOff.worked();
            health.flowing();
        } else {
            TakenName name = end.delivery().name();
            waiting.put(name.deliveryId(), name);
            failed(end.failure());
        }
    }

    private void failed(String reason) {
        failing = true;
        backOff.failed();
        health.stalled(reason);
    }

    /** Sends what waits; false if something is left of it, so that nothing new may go before it. */
    private boolean sendWaiting() throws IOException {
        while (!waiting.isEmpty() && underWay.hasRoom()) {
            TakenName name = waiting.firstEntry().getValue();
            boolean going = sendAgain(name);
            waiting.remove(name.deliveryId());
            if (!going) {
                return false;
            }
        }
        return waiting.isEmpty();
    }

    private boolean sendAgain(TakenName name) throws IOException {
        var path = folder.taking().resolve(name.fileName());
        try {
            DroppedFile asRead = DroppedFile.look(path);
            Intake intake = name.intake(settings.feed(), FeedFolder.read(asRead));
            return underWay.send(new Delivery(name, asRead, weight(intake)), intake, publisher);
        } catch (NoSuchFileException e) {
            LOG.atError().addKeyValue("path", path).log("Somebody has removed a file that was not published yet");
            counters.givenUp();
            return true;
        }
    }

    /** How many bytes of a delivery are held in memory while it is under way. */
    static int weight(Intake intake) {
        return (int) Math.min(intake.payload().size(), Payload.MOST_IN_MEMORY);
    }

    private void takeNew() throws IOException {
        while (underWay.hasRoom()) {
            var file = newFiles.take();
            if (file.isEmpty()) {
                return;
            }
            counters.taken(1);
            if (!underWay.send(file.get().delivery(), file.get().intake(), publisher)) {
                return;
            }
        }
    }
}
