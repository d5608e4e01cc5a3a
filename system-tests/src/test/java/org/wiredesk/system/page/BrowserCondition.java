package org.wiredesk.system.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a class where no Chromium with its driver runs, and says so on the console: Maven shows but a number. */
final class BrowserCondition implements ExecutionCondition {

    private static final String NONE = "none that works";
    private static final Pattern MAJOR = Pattern.compile("(\\d+)\\.");
    private static final int SAYING_SO_TAKES_AT_MOST_S = 60;

    private @Nullable ConditionEvaluationResult answer;

    /** Asked before each test, it looks but once. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult known = answer;
        if (known == null) {
            known = look(context.getDisplayName());
            answer = known;
        }
        return known;
    }

    private static ConditionEvaluationResult look(String who) {
        String browser = chromium().map(BrowserCondition::version).orElse(NONE);
        String driver = driver().map(BrowserCondition::version).orElse(NONE);
        if (browser.equals(driver) && !browser.equals(NONE)) {
            return ConditionEvaluationResult.enabled("Chromium and its driver are there.");
        }
        String why = "needs a browser: install chromium and chromium-driver of one version (the browser's is " + browser
                + ", the driver's " + driver + ")";
        System.out.println("Skipped: " + who + " " + why + ".");
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

    /** The number before the first dot of what it says of itself; {@link #NONE} if it cannot even do that. */
    private static String version(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--version")
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (!process.waitFor(SAYING_SO_TAKES_AT_MOST_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return NONE;
            }
            Matcher number = MAJOR.matcher(new String(process.getInputStream().readAllBytes(), UTF_8));
            return process.exitValue() == 0 && number.find() ? number.group(1) : NONE;
        } catch (IOException e) {
            return NONE;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> first(String... paths) {
        return Stream.of(paths).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
