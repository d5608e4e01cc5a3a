package org.wiredesk.standalone;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where this program lies on disk. The distribution is a folder with {@code lib/}, {@code registry/} {@code samples/day/} and {@code corpus/} in it.
 *
 * @param home that folder, absolute
 */
public record Installation(Path home) {

    private static final String PROPERTY = "wiredesk.home";

    /**
     * The running program's: the system property {@code wiredesk.home} if it is set, else the folder around the {@code lib/} that our
     * jar was loaded from.
     */
    public static Installation running() {
        return new Installation(Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .orElseGet(Installation::aroundOurJar)
                .toAbsolutePath()
                .normalize());
    }

    /** The unpacked registry. */
    public Path registry() {
        return home.resolve("registry");
    }

    /** The sample wire day: one file a delivery, to be played in the order of their names. */
    public Path sampleDay() {
        return home.resolve("samples").resolve("day");
    }

    /** Our own stories with their names and topics, for measuring. */
    public Path corpus() {
        return home.resolve("corpus");
    }

    /** Our own stories that the classifier of topics has never learnt from. */
    public List<Path> topicTests() {
        return List.of(corpus().resolve("topics/test-t.jsonl"), corpus().resolve("stories/test/t.txt"));
    }

    /** What the classes of this module were loaded from: a jar, or a folder while they are being built. */
    public static Path ourJar() {
        try {
            return Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path aroundOurJar() {
        Path lib = ourJar().resolveSibling("");
        Path built = lib.resolve("wiredesk");
        return lib.endsWith("lib") ? lib.resolveSibling("") : built;
    }
}
