package org.wiredesk.standalone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Looks at routing rules and puts them in force. */
@Command(
        name = "rules",
        description = {
            "Check routing rules, see what they do to a story or to the past days before they are in force, and put",
            "them in force while the topology runs. Nothing but apply publishes or changes anything."
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
                .addSubcommand(new RulesTryCommand(surroundings))
                .addSubcommand(new RulesApplyCommand(surroundings))
                .addSubcommand(new RulesShowCommand(surroundings));
    }
}
