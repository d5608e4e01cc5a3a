package org.wiredesk.producer.feed;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.producer.feed.UnderWay.Delivery;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.Payload;
import org.wiredesk.producer.parse.Receipts;

/** Takes files out of the folder, one at a time, in the order in which they were written. */
final class NewFiles {

    private static final Logger LOG = LoggerFactory.getLogger(NewFiles.class);
    private static final Duration BETWEEN_SCANS = Duration.ofMillis(200);

    /**
     * A file that was taken just now.
     *
     * @param delivery where it is now
     * @param intake what is in it
     */
    record Taken(Delivery delivery, Intake intake) {}

    private final FeedFolder folder;
    private final DropFolderSettings settings;
    private final Clock clock;
    private final Receipts receipts;
    private final QuietFiles quietFiles;
    private final Deque<DroppedFile> found = new ArrayDeque<>();
    private final Set<Path> complainedOf = new HashSet<>();
    private Instant nextScan = Instant.MIN;

    NewFiles(FeedFolder folder, DropFolderSettings settings, Clock clock) {
        this.folder = folder;
        this.settings = settings;
        this.clock = clock;
        this.receipts = new Receipts(clock);
        this.quietFiles = new QuietFiles(folder, clock);
    }

    /** Whether there is no file that could be taken at once. */
    boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * The next file.
     *
     * @return empty if there is none, for now
     * @throws IOException if the folder cannot be read, or no file in it be renamed
     */
    Optional<Taken> take() throws IOException {
        if (found.isEmpty() && !clock.instant().isBefore(nextScan)) {
            found.addAll(quietFiles.scan());
            nextScan = clock.instant().plus(BETWEEN_SCANS);
        }
        while (!found.isEmpty()) {
            DroppedFile file = found.removeFirst();
            Optional<Payload> payload = read(file);
            Optional<Taken> taken = payload.isPresent() ? take(file, payload.get()) : Optional.empty();
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    private Optional<Taken> take(DroppedFile file, Payload payload) throws IOException {
        String name = TakenName.fit(file.path().getFileName().toString());
        Intake intake = receipts.receive(settings.feed(), folder.sourceOf(file.path()), Optional.of(name), payload);
        TakenName taken = TakenName.of(intake);
        try {
            folder.take(file.path(), taken);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        LOG.atDebug().addKeyValue("deliveryId", intake.deliveryId()).log("Took a file");
        return Optional.of(new Taken(new Delivery(taken, file, FeedLoop.weight(intake)), moved(intake, taken)));
    }

    /** The intake as it is now: a file that stays on disk lies at another place since it was taken. */
    private Intake moved(Intake intake, TakenName taken) {
        if (!(intake.payload() instanceof Payload.OnDisk file)) {
            return intake;
        }
        return intake.with(new Payload.OnDisk(folder.taking().resolve(taken.fileName()), file.size()));
    }

    /** What is in a file, unless it has changed since it was found, is gone, or may not be read. */
    private Optional<Payload> read(DroppedFile file) {
        try {
            Payload payload = FeedFolder.read(file);
            boolean changed = file.hasChanged(DroppedFile.look(file.path()));
            return changed ? Optional.empty() : Optional.of(payload);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            if (complainedOf.add(file.path())) {
                LOG.atWarn()
                        .addKeyValue("path", file.path())
                        .addKeyValue("reason", e)
                        .log("Left where it is, since it cannot be read; give the producer the right to");
            }
            return Optional.empty();
        }
    }
}
