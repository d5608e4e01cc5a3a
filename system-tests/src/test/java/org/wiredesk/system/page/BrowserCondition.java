package org.wiredesk.system.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a class where there is no Chromium with its driver, and says so on the console: Maven shows but a number. */
final class BrowserCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium().isPresent() && driver().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium and its driver are there.");
        }
        String why = "needs a browser: install chromium and chromium-driver";
        System.out.println("Skipped: " + context.getDisplayName() + " " + why + ".");
        return ConditionEvaluationResult.disabled(why);
    }

    /** The browser; another one than Debian's is named by {@code CHROMIUM}. */
    static Optional<Path> chromium() {
        return first(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"), "/usr/bin/chromium-browser");
    }

    /** What drives it; {@code CHROMEDRIVER} names another one. */
    static Optional<Path> driver() {
        return first(System.getenv().getOrDefault("CHROMEDRIVER", "/usr/bin/chromedriver"), "/usr/bin/chromium-driver");
    }

    private static Optional<Path> first(String... paths) {
        return Stream.of(paths).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
