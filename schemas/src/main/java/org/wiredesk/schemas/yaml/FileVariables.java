package org.wiredesk.schemas.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a file says {@code ${NAME}}: the variable of that name, or the content of the file that {@code NAME_FILE} names. */
public final class FileVariables {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}");

    private final Map<String, String> variables;

    /**
     * @param variables as {@link System#getenv()} gives them
     */
    public FileVariables(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The name that a text refers to; empty if it is no reference. */
    public static Optional<String> reference(String text) {
        Matcher reference = REFERENCE.matcher(text.strip());
        return reference.matches() ? Optional.of(reference.group(1)) : Optional.empty();
    }

    /** The value; empty if there is none, or it is blank. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name))
                .or(() -> Optional.ofNullable(variables.get(name + "_FILE")).flatMap(FileVariables::read))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Optional<String> read(String file) {
        try {
            return Optional.of(Files.readString(Path.of(file)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
