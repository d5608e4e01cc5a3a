package org.wiredesk.schemas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads settings from environment variables and collects every mistake, so that all can be told at once.
 *
 * <p>A variable {@code X_FILE} names a file that holds the value of {@code X}: the usual way to hand over secrets.
 */
public final class EnvironmentReader {

    private static final Pattern SHORT_DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");

    private static final Pattern OURS = Pattern.compile("^(KAFKA|WIREDESK|SCHEMA_REGISTRY)_");
    private static final Pattern REGISTRY = Pattern.compile("(https?|mock)://.+");
    private static final String FILE = "_FILE";

    private final Map<String, String> environment;
    private final List<String> mistakes = new ArrayList<>();

    /**
     * A reader of these variables.
     *
     * @param environment as {@link System#getenv()} gives it
     */
    public EnvironmentReader(Map<String, String> environment) {
        this.environment = new HashMap<>(environment);
        environment.forEach((name, value) -> {
            if (name.endsWith(FILE) && OURS.matcher(name).find()) {
                secret(name, Path.of(value))
                        .ifPresent(
                                text -> this.environment.put(name.substring(0, name.length() - FILE.length()), text));
                this.environment.remove(name);
            }
        });
    }

    private Optional<String> secret(String name, Path file) {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            mistake(name, file.toString(), "the file with the value cannot be read");
            return Optional.empty();
        }
    }

    /** The cluster of KAFKA_BOOTSTRAP_SERVERS, SCHEMA_REGISTRY_URL and every other KAFKA_* variable. */
    public Cluster cluster() {
        String bootstrap = required("KAFKA_BOOTSTRAP_SERVERS", "the host:port pairs of the Kafka brokers");
        String registry = required("SCHEMA_REGISTRY_URL", "the address of the schema registry");
        if (!registry.isEmpty() && !REGISTRY.matcher(registry).matches()) {
            mistake("SCHEMA_REGISTRY_URL", registry, "it must begin with http:// or https://");
        }
        return new Cluster(bootstrap, registry).withEnvironment(environment);
    }

    /**
     * The value of a variable that must be set; empty where it is not, which is a mistake.
     *
     * @param meaning what it is, to stand behind "give"
     */
    public String required(String name, String meaning) {
        return optional(name).orElseGet(() -> {
            mistakes.add(name + " is not set: give " + meaning + ".");
            return "";
        });
    }

    /** The value without blanks around it, if there is one. */
    public Optional<String> optional(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The value, or the default. */
    public String text(String name, String byDefault) {
        return optional(name).orElse(byDefault);
    }

    /** A folder that need not exist yet. */
    public Path folder(String name, Path byDefault) {
        return optional(name).map(value -> folder(name, value, byDefault)).orElse(byDefault);
    }

    /**
     * The same where there is no default.
     *
     * @param meaning what the folder is, to stand behind "give"
     */
    public Path requiredFolder(String name, String meaning) {
        return folder(name, required(name, meaning), Path.of(""));
    }

    private Path folder(String name, String value, Path byDefault) {
        try {
            Path path = Path.of(value);
            if (!value.isEmpty() && Files.exists(path) && !Files.isDirectory(path)) {
                mistake(name, value, "that is a file, and it must be a folder");
            }
            return path;
        } catch (InvalidPathException e) {
            mistake(name, value, "that is no path");
            return byDefault;
        }
    }

    /** A file that must be there if it is named. */
    public Optional<Path> file(String name) {
        Optional<Path> file = optional(name).map(Path::of);
        file.filter(path -> !Files.isReadable(path))
                .ifPresent(path -> mistake(name, path.toString(), "there is no such file, or it cannot be read"));
        return file;
    }

    /** A whole number within bounds, both included. */
    public int integer(String name, int byDefault, int least, int most) {
        return optional(name)
                .map(value -> {
                    long number = value.matches("\\d{1,10}") ? Long.parseLong(value) : -1;
                    if (number < least || number > most) {
                        mistake(name, value, "write a whole number from " + least + " to " + most);
                        return byDefault;
                    }
                    return (int) number;
                })
                .orElse(byDefault);
    }

    /** A duration, written as {@code 30s}, {@code 12h}, {@code 90d} or in ISO 8601 as {@code PT12H}. */
    public Duration duration(String name, Duration byDefault) {
        return optional(name).map(value -> duration(name, value, byDefault)).orElse(byDefault);
    }

    private Duration duration(String name, String value, Duration byDefault) {
        Matcher shortForm = SHORT_DURATION.matcher(value.strip().toLowerCase(Locale.ROOT));
        if (shortForm.matches()) {
            long amount = Long.parseLong(shortForm.group(1));
            return switch (shortForm.group(2)) {
                case "ms" -> Duration.ofMillis(amount);
                case "s" -> Duration.ofSeconds(amount);
                case "m" -> Duration.ofMinutes(amount);
                case "h" -> Duration.ofHours(amount);
                default -> Duration.ofDays(amount);
            };
        }
        try {
            return Duration.parse(value);
        } catch (DateTimeParseException e) {
            mistake(name, value, "write a duration as 30s, 12h or 90d, or in ISO 8601 as PT12H");
            return byDefault;
        }
    }

    private void mistake(String name, String value, String rule) {
        mistakes.add(name + "=" + value + ": " + rule + ".");
    }

    /**
     * To be called when everything is read.
     *
     * @throws InvalidConfiguration if anything that was read was wrong
     */
    public void throwIfInvalid() {
        if (!mistakes.isEmpty()) {
            throw new InvalidConfiguration(mistakes);
        }
    }
}
