package org.wiredesk.standalone.registry;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.standalone.Installation;

/**
 * How the registry's process is started: small, on this machine's own address, with its schemas in a file.
 *
 * @param program the folder with its jars
 * @param data the folder for its database
 * @param port where it listens
 * @param log where its output goes
 */
record RegistryCommand(Path program, Path data, int port, Path log) {

    /** The kernel hands an ignored signal on to the new program: Ctrl-C in a terminal is for the desk, which stops its child itself. */
    private static final List<String> DEAF_TO_CTRL_C = List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh");

    private static final List<String> SMALL = List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** A write is on disk when it is answered: the process may be killed at any time. */
    private static final String DATABASE = "jdbc:h2:file:%s;WRITE_DELAY=0";

    Process start() throws IOException {
        Files.createDirectories(data);
        ProcessBuilder builder = new ProcessBuilder(words())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("REGISTRY_"));
        builder.environment().put("REGISTRY_DATASOURCE_URL", DATABASE.formatted(data.resolve("registry")));
        return builder.start();
    }

    private List<String> words() throws IOException {
        return Stream.of(
                        DEAF_TO_CTRL_C.stream(),
                        Stream.of(java()),
                        SMALL.stream(),
                        Stream.of(
                                "-Dquarkus.http.host=127.0.0.1",
                                "-Dquarkus.http.port=" + port,
                                "-Dquarkus.datasource.jdbc.min-size=1",
                                "-Dquarkus.datasource.jdbc.initial-size=1",
                                "-cp",
                                Installation.ourJar() + File.pathSeparator + runner(),
                                RegistryMain.class.getName()))
                .flatMap(words -> words)
                .toList();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Path runner() throws IOException {
        try (Stream<Path> files = Files.list(program)) {
            return files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no registry in " + program + "."));
        }
    }
}
