package org.wiredesk.standalone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Looks at routing rules. */
@Command(
        name = "rules",
        description = {
            "Check routing rules, and see what they do to a story or to the past days before they are in force.",
            "Nothing is published or changed."
        },
        synopsisSubcommandLabel = "WHAT",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk rules check rules.yaml"})
final class RulesCommand {

    private RulesCommand() {}

    /** The command with what it can do. */
    static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesCheckCommand(surroundings))
                .addSubcommand(new RulesExplainCommand(surroundings))
                .addSubcommand(new RulesTryCommand(surroundings));
    }
}
