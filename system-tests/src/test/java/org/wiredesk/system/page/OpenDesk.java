package org.wiredesk.system.page;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.Workbench;

/** A desk whose page is open, and that copy is dropped on. It can be started again, at the same address. */
final class OpenDesk {

    private static final Duration TO_END = Duration.ofSeconds(30);

    private final Wiredesk wiredesk;
    private final Path data;
    private Desk desk;
    private int dropped;

    OpenDesk(Workbench bench) {
        wiredesk = new Wiredesk(bench);
        data = bench.folder("data");
        desk = Desk.up(wiredesk, data, "--no-sample");
    }

    /** Where the page is, without a slash at the end. */
    String page() {
        Properties addresses = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("addresses.properties"))) {
            addresses.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(addresses.getProperty("http.url")).replaceAll("/+$", "");
    }

    /** Drops a file into the inbox of a source. */
    void drop(String source, String copy) {
        try {
            Path inbox = Files.createDirectories(data.resolve("inbox").resolve(source));
            String name = "%03d-%s".formatted(dropped++, source);
            Path written = Files.writeString(data.resolve(name), copy);
            Files.move(written, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        desk.process().terminate();
        desk.process().awaitExit(TO_END);
    }

    void startAgain() {
        desk = Desk.up(wiredesk, data, "--no-sample");
    }
}
