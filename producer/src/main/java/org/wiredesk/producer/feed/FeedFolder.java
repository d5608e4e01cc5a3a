package org.wiredesk.producer.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.Payload;

/**
 * The folder on disk. Files go through it by renames alone, so each is at every moment in exactly one place:
 *
 * <pre>
 *   feed/x.xml, feed/ap/x.xml ──► taking/ ──► done/     all of it was published
 *                                        └──► failed/   some of it was rejected; why stands in a .reason file beside it
 * </pre>
 *
 * @param root the real path of the folder that agencies drop files into
 */
record FeedFolder(Path root) {

    private static final String TAKING = "taking";
    private static final String DONE = "done";
    private static final String FAILED = "failed";
    private static final Set<String> OURS = Set.of(TAKING, DONE, FAILED);

    /**
     * Makes the folder and what is ours in it, where they are missing.
     *
     * @throws IOException if that cannot be done; the message says what to do
     */
    static FeedFolder open(Path folder) throws IOException {
        try {
            Path root = Files.createDirectories(folder).toRealPath();
            for (String ours : OURS) {
                Files.createDirectories(root.resolve(ours));
            }
            return new FeedFolder(root);
        } catch (IOException e) {
            throw new IOException(
                    "The feed folder " + folder + " cannot be written to (" + e.getMessage()
                            + "). Make it a folder that the user of this process may write to.",
                    e);
        }
    }

    /** Where files wait until they are published. */
    Path taking() {
        return root.resolve(TAKING);
    }

    /** Whether a sub-folder is one of ours and not one for a source. */
    boolean isOurs(Path folder) {
        return OURS.stream().map(root::resolve).anyMatch(folder::equals);
    }

    /** The files that were taken before and are not published yet, as far as we know, in the order in which they were taken. */
    List<TakenName> taken() throws IOException {
        try (Stream<Path> files = Files.list(taking())) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .flatMap(name -> TakenName.parse(name).stream())
                    .toList();
        }
    }

    /**
     * Takes a file.
     *
     * @throws IOException if it is gone, or cannot be renamed
     */
    void take(Path file, TakenName name) throws IOException {
        Files.move(file, taking().resolve(name.fileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What is in a file as it was seen: in memory if it is small, else where it lies. */
    static Payload read(DroppedFile file) throws IOException {
        Payload onDisk = new Payload.OnDisk(file.path(), file.size());
        if (file.size() > Payload.MOST_IN_MEMORY) {
            return onDisk;
        }
        try (InputStream stream = onDisk.open()) {
            return new Payload.InMemory(stream.readNBytes((int) file.size()));
        }
    }

    /** Puts a taken file to those that are done, or to the failed ones if there are reasons. */
    void settle(TakenName name, List<String> reasons) throws IOException {
        Path target = root.resolve(reasons.isEmpty() ? DONE : FAILED);
        if (!reasons.isEmpty()) {
            String text = reasons.stream().map(reason -> reason + "\n").collect(Collectors.joining());
            Files.write(failed().reasonOf(name), text.getBytes(UTF_8));
        }
        move(name, target.resolve(name.fileName()));
    }

    /** What was rejected. */
    FailedFiles failed() {
        return new FailedFiles(root.resolve(FAILED));
    }

    /** Deletes a taken file that is done. */
    void delete(TakenName name) throws IOException {
        Files.delete(taking().resolve(name.fileName()));
    }

    /** Puts a file back where it was dropped, unless another one of that name lies there by now. */
    void giveBack(TakenName name) throws IOException {
        Path folder = Files.createDirectories(name.source().map(root::resolve).orElse(root));
        Path target = folder.resolve(name.name());
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("there is another " + name.name() + " by now");
        }
        move(name, target);
    }

    private void move(TakenName name, Path target) throws IOException {
        Files.move(taking().resolve(name.fileName()), target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The source that a dropped file's sub-folder stands for, as the folder is spelt. */
    Optional<String> sourceOf(Path file) {
        Path within = root.relativize(file);
        return within.getNameCount() < 2
                ? Optional.empty()
                : Optional.of(within.getName(0).toString());
    }
}
