package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RoutingRulesReader;

/** Finds the rules that a command works with: those of a file that the user named, else those that the environment names, else the built-in ones. */
final class ChosenRules {

    private static final String VARIABLE = "WIREDESK_RULES";

    private ChosenRules() {}

    /**
     * Reads a file and checks it.
     *
     * @param typed what the user calls it, for mistakes
     * @throws Failure if it cannot be read at all
     */
    static RoutingRulesReader.Result check(Path file, Path typed) {
        return check(text(file, typed), typed);
    }

    /** Checks the text of a file. */
    static RoutingRulesReader.Result check(String yaml, Path typed) {
        return RoutingRulesReader.check(yaml, typed.toString(), MediaTopicTree.standard());
    }

    /**
     * The text of a file.
     *
     * @param typed what the user calls it
     * @throws Failure if it cannot be read
     */
    static String text(Path file, Path typed) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Failure.misused("The file of rules '" + typed + "' cannot be read: is it there, and is it UTF-8?");
        }
    }

    /** The text of the rules that the environment names, else of the built-in ones. */
    static String text(Surroundings surroundings) {
        return named(surroundings)
                .map(file -> text(surroundings.folder().resolve(file), file))
                .orElseGet(RoutingRulesReader::standardYaml);
    }

    /** What those are called. */
    static String name(Surroundings surroundings) {
        return named(surroundings).map(file -> "those of " + file).orElse("the built-in rules");
    }

    private static Optional<Path> named(Surroundings surroundings) {
        return new EnvironmentReader(surroundings.environment())
                .optional(VARIABLE)
                .map(Path::of);
    }

    /**
     * The rules.
     *
     * @throws Failure with every mistake in them
     */
    static RoutingRules read(Optional<Path> named, Surroundings surroundings) {
        Optional<Path> file = named.or(() -> named(surroundings));
        if (file.isEmpty()) {
            return RoutingRulesReader.standard(MediaTopicTree.standard());
        }
        Mistakes mistakes = new Mistakes();
        Optional<RoutingRules> rules = mistakes.in(() ->
                check(surroundings.folder().resolve(file.get()), file.get()).orThrow());
        mistakes.throwIfAny();
        return rules.orElseThrow();
    }
}
