package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.Payload;

/**
 * One delivery that somebody named on the command line.
 *
 * @param file where it lies; empty for standard input
 * @param name the name it is delivered under: a file's own, within a folder the path from there
 */
record Input(Optional<Path> file, Optional<String> name) {

    private static final String STANDARD_INPUT = "-";

    /**
     * The deliveries that these words name: a file is one, a folder all files below it in the order of their names, {@code -} is what comes
     * in on standard input. Hidden files are left out.
     *
     * @throws Failure if there is no such file
     */
    static List<Input> of(List<String> words, Path folder) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (String word : words) {
            if (word.equals(STANDARD_INPUT)) {
                inputs.add(new Input(Optional.empty(), Optional.empty()));
            } else {
                inputs.addAll(at(word, folder.resolve(word)));
            }
        }
        return inputs;
    }

    private static List<Input> at(String word, Path path) throws IOException {
        if (!Files.isReadable(path)) {
            throw Failure.misused("There is no file or folder '" + word + "', or it cannot be read.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(
                    new Input(Optional.of(path), Optional.of(path.getFileName().toString())));
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(path.relativize(file)))
                    .sorted()
                    .map(file -> new Input(
                            Optional.of(file), Optional.of(path.relativize(file).toString())))
                    .toList();
        }
    }

    private static boolean isHidden(Path file) {
        return Stream.iterate(file, part -> part != null, Path::getParent)
                .anyMatch(part -> part.getFileName().toString().startsWith("."));
    }

    /** What people call it. */
    String title() {
        return name.orElse("standard input");
    }

    /**
     * What it delivers: a large file stays on disk.
     *
     * @param standardInput read to its end, if that is what is meant
     */
    Payload payload(InputStream standardInput) throws IOException {
        if (file.isEmpty()) {
            return new Payload.InMemory(standardInput.readAllBytes());
        }
        long size = Files.size(file.get());
        return size > Payload.MOST_IN_MEMORY
                ? new Payload.OnDisk(file.get().toRealPath(), size)
                : new Payload.InMemory(Files.readAllBytes(file.get()));
    }
}
