package org.wiredesk.standalone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Takes again what was taken before. */
@Command(
        name = "replay",
        description = "Take again what was rejected, after a fix, or items of a stretch of time.",
        synopsisSubcommandLabel = "WHAT",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk replay rejects --since 24h --dry-run"})
final class ReplayCommand {

    private ReplayCommand() {}

    /** The command with what it can take. */
    static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new ReplayCommand())
                .addSubcommand(new ReplayRejectsCommand(surroundings))
                .addSubcommand(new ReplayItemsCommand(surroundings));
    }
}
