package org.wiredesk.system.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestWatcher;
import org.opentest4j.TestAbortedException;

/**
 * The folder that a test class works in and the processes that it started there. Whatever happens, no process outlives the class; when a
 * test fails, the ends of their logs are printed, and the whole logs stay in the folder.
 */
public final class Workbench
        implements BeforeAllCallback, AfterAllCallback, TestWatcher, LifecycleMethodExecutionExceptionHandler {

    private final List<WiredeskProcess> started = new ArrayList<>();
    private Path folder = Path.of("");
    private boolean failed;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isOutermost(context)) {
            folder = Checkout.target()
                    .resolve("system-tests")
                    .resolve(context.getRequiredTestClass().getSimpleName());
            delete(folder);
            folder("logs");
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (isOutermost(context)) {
            started.forEach(WiredeskProcess::abandon);
            if (!failed) {
                delete(folder);
            }
        }
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        printStories(context);
    }

    @Override
    public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
        System.out.println(context.getDisplayName() + ": " + (cause == null ? "skipped" : cause.getMessage()));
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable cause) throws Throwable {
        if (cause instanceof TestAbortedException) {
            testAborted(context, cause);
        } else {
            printStories(context);
        }
        throw cause;
    }

    /** A new folder in the folder of this class, empty if it was not there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts a process in this class's folder.
     *
     * @param name for its logs; it gets a number, so that it may be used again
     */
    public WiredeskProcess start(String name, ProcessBuilder builder) {
        Path directory =
                builder.directory() == null ? folder : builder.directory().toPath();
        String numbered = "%02d-%s".formatted(started.size(), name);
        WiredeskProcess process =
                WiredeskProcess.start(numbered, builder.directory(directory.toFile()), folder("logs"));
        started.add(process);
        return process;
    }

    private void printStories(ExtensionContext context) {
        failed = true;
        System.out.println("=== " + context.getDisplayName() + " failed; whole logs in " + folder.resolve("logs"));
        started.stream()
                .skip(Math.max(0, started.size() - 6))
                .map(WiredeskProcess::story)
                .forEach(System.out::println);
    }

    private static boolean isOutermost(ExtensionContext context) {
        return context.getRequiredTestClass().getEnclosingClass() == null;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
