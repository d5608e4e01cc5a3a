package org.wiredesk.system.harness;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things lie in the project that is tested. Maven says where the project is; in an IDE it is the module's parent folder. */
public final class Checkout {

    private static final Path ROOT = Path.of(System.getProperty("wiredesk.checkout", ".."))
            .toAbsolutePath()
            .normalize();
    private static final Path TARGET = Path.of(System.getProperty("wiredesk.target", "target"))
            .toAbsolutePath()
            .normalize();

    private static final List<String> NOT_A_CLIENTS =
            List.of("diff-", "language-", "producer-", "schemas-", "standalone-", "streams-app-", "logback-");

    private Checkout() {}

    /** The script that every command starts with. */
    public static Path script() {
        return ROOT.resolve("wiredesk");
    }

    /** What a newcomer reads first. */
    public static Path readme() {
        return ROOT.resolve("README.md");
    }

    /** A page of the documentation. */
    public static Page docs(String name) {
        return new Page(ROOT.resolve("docs").resolve(name));
    }

    /** The class path of somebody who has Kafka's client and Confluent's serializers, nothing that is ours, and no log. */
    public static String clientJars() {
        try (Stream<Path> jars = Files.list(distribution().resolve("lib"))) {
            return jars.filter(jar -> NOT_A_CLIENTS.stream()
                            .noneMatch(name -> jar.getFileName().toString().startsWith(name)))
                    .map(Path::toString)
                    .collect(joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is built: the jars of the command line, and the registry. */
    static Path distribution() {
        return ROOT.resolve("standalone").resolve("target").resolve("wiredesk");
    }

    /** The sample wire day and what belongs to it. */
    public static Path samples() {
        return ROOT.resolve("samples");
    }

    /** A file that is no part of the project and may lie beside it. */
    public static Path beside(String path) {
        return ROOT.resolveSibling(path);
    }

    /** The sources of the client that is not ours. */
    static Path foreignClient() {
        return ROOT.resolve("system-tests").resolve("src/test/node");
    }

    /** For what the tests leave behind: logs, folders of desks. */
    static Path target() {
        return TARGET;
    }
}
