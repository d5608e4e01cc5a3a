package org.wiredesk.system.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files at the project's root that say how the containers are built and run. */
final class ProjectFiles {

    private static final Path ROOT = Path.of(System.getProperty("wiredesk.checkout", ".."))
            .toAbsolutePath()
            .normalize();

    private ProjectFiles() {}

    static Path compose() {
        return ROOT.resolve("docker-compose.yml");
    }

    static Path dockerfile() {
        return ROOT.resolve("Dockerfile");
    }

    static Path dockerignore() {
        return ROOT.resolve(".dockerignore");
    }

    /** A version that the parent pom fixes, such as {@code kafka.version}. */
    static String version(String property) throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        Matcher matcher = Pattern.compile("<%1$s>([^<]+)</%1$s>".formatted(Pattern.quote(property)))
                .matcher(pom);
        if (!matcher.find()) {
            throw new IllegalStateException("The parent pom has no property " + property + ".");
        }
        return matcher.group(1);
    }
}
